import type { Page } from '@playwright/test';
import { type Board, expect, test } from './board.ts';
import { overlapping, svgTexts } from './svg-texts.ts';

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

const STATES = {
  board: '',
  tables:
    '&table=starts&table=portfolio&table=projects-by-stage&table=projects-by-investment&table=project-list&table=enterprise',
  'filters in force':
    '&category=infrastructure&category=livelihood&category=industrial&key-industrial=1&stage=completed&stage=not-published&q=turnout',
  'a panel': '&project=old-estates',
};

/** Texts that their own box cuts off. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element instanceof HTMLElement && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
        if (clipPath !== 'none') return false; // for ears only
        const isCut = (overflow: string, whole: number, shown: number) =>
          (overflow === 'hidden' || overflow === 'clip') && whole > shown + 1;
        return (
          textOverflow === 'ellipsis' ||
          isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight)
        );
      })
      .map((element) => element.innerText.slice(0, 40)),
  );
}

/** Elements with text that stand out of the page's sides, where nothing around them scrolls. */
function beyondTheSides(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, button, dt, dd, label')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.checkVisibility() && (left < -1 || right > width + 1) && !scrolls(element);
      })
      .map((element) => element.innerText.slice(0, 40));
  });
}

async function expectInOrder(board: Board): Promise<void> {
  const { page } = board;
  const [whole, shown] = await page.evaluate(() => {
    const scroller = document.scrollingElement;
    return [scroller?.scrollWidth ?? 0, scroller?.clientWidth ?? 0] as const;
  });
  expect.soft(whole, 'the page scrolls sideways').toBeLessThanOrEqual(shown);
  expect.soft(await cutTexts(page), 'cut off').toEqual([]);
  expect.soft(await beyondTheSides(page), 'beyond the sides').toEqual([]);
  const texts = await svgTexts(page);
  const sticking = texts.filter(({ sticksOut }) => sticksOut > 1);
  expect
    .soft(
      sticking.map(({ words }) => words),
      'out of its drawing',
    )
    .toEqual([]);
  expect.soft(overlapping(texts), 'on each other').toEqual([]);
  const shortened = texts.filter(({ words }) => words.includes('…'));
  expect
    .soft(
      shortened.map(({ words }) => words),
      'shortened',
    )
    .toEqual([]);
}

for (const size of SIZES) {
  for (const language of ['zh', 'en'] as const) {
    test.describe(`${size.width} × ${size.height}`, () => {
      test.use({ viewport: size });

      test(`nothing is cut, overlaps or runs out of the page (${language})`, async ({ board }) => {
        for (const [state, query] of Object.entries(STATES)) {
          await test.step(state, async () => {
            await board.open(`?lang=${language}${query}`);
            await expectInOrder(board);
          });
        }
      });
    });
  }
}

test('on a phone nothing is cut, overlaps or runs out of the page', {
  tag: ['@phone-only'],
}, async ({ board }) => {
  for (const language of ['zh', 'en']) {
    for (const query of Object.values(STATES)) {
      await board.open(`?lang=${language}${query}`);
      await expectInOrder(board);
    }
  }
});

test('on a phone a panel fills the width and can be scrolled and closed', {
  tag: ['@phone-only'],
}, async ({ board, page }) => {
  await board.open('?project=old-estates');
  const box = await board.panel.boundingBox();
  expect(box?.width).toBe(page.viewportSize()?.width);
  await board.panel.getByText(/段落从各节标题之后数起/).scrollIntoViewIfNeeded();
  await board.close().tap();
  await expect(board.panel).toHaveCount(0);
});

test('the wall shows the whole plan without scrolling, in large type', {
  tag: ['@wall-only'],
}, async ({ board }) => {
  await board.open();
  for (const name of ['starts', 'completions', 'portfolio', 'investment', 'time'] as const) {
    await expect(board.figure(name).headline).toBeInViewport({ ratio: 1 });
    await expect(board.figure(name).drawing).toBeInViewport({ ratio: 1 });
    const size = await board
      .figure(name)
      .headline.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    expect(size).toBeGreaterThanOrEqual(22);
  }
});

test('the desk shows the plan without scrolling, and the filters stay at hand', async ({
  board,
  page,
}) => {
  await board.open();
  for (const name of ['starts', 'completions', 'portfolio', 'investment'] as const) {
    await expect(board.figure(name).drawing).toBeInViewport({ ratio: 1 });
  }
  await board.figure('practice').root.scrollIntoViewIfNeeded();
  await expect(board.filter('产业')).toBeInViewport();
  await expect(board.count).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
