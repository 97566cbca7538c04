import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './board.ts';

const SAMPLE = '?ledger=sample-134';
const grid = (page: Page) => page.getByRole('grid');
const names = (page: Page) => grid(page).locator('.wall-project');

async function openWall(page: Page, query = ''): Promise<void> {
  await page.goto(`/${SAMPLE}${query}`);
  await expect(names(page).first()).toBeVisible();
}

/** What the focused cell is called. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Moves to the chart as a reader without a mouse does. */
async function enterByKeyboard(page: Page): Promise<void> {
  await page
    .getByRole('radio', { name: /^(宽松|紧凑)$/ })
    .and(page.locator(':checked'))
    .focus();
  await page.keyboard.press('Tab');
}

test('the answer counts the lights of all projects', async ({ page }) => {
  await openWall(page);
  const answer = page.getByRole('heading', { level: 3, name: /^134 个项目\uff1a红灯/ });
  const counts = [...(await answer.innerText()).matchAll(/灯 (\d+) 个|[核划] (\d+) 个/g)];
  const sum = counts.reduce((all, [, lit, other]) => all + Number(lit ?? other), 0);
  expect(sum).toBe(134);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(134 + 6 + 1));
});

test('arrow keys move by project and month, and Enter opens the project', async ({ page }) => {
  await openWall(page);
  const [first, second] = await names(page).allInnerTexts();
  await enterByKeyboard(page);
  expect(await focused(page)).toContain(first);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toContain('2020 年 1 月');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain(second);
  await page.keyboard.press('End');
  expect(await focused(page)).toContain('2020 年 12 月');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveAccessibleName(second ?? '');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain(second);
});

test('the last row is reached by one key, in sight, and pages lead back', async ({ page }) => {
  await openWall(page);
  await enterByKeyboard(page);
  await page.keyboard.press('Control+End');
  const cell = page.locator(':focus');
  await expect(cell).toBeInViewport({ ratio: 1 });
  expect(await cell.evaluate((at) => at.closest('[role="row"]')?.ariaRowIndex)).toBe('141');
  await page.keyboard.press('PageUp');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+Home');
  expect(
    await page.locator(':focus').evaluate((at) => at.closest('[role="row"]')?.ariaRowIndex),
  ).toBe('3');
});

test('grouping, sorting and density are in the link, and Back takes them back', async ({
  page,
}) => {
  await openWall(page);
  const wall = page.locator('.wall');
  await wall.getByRole('combobox', { name: '分组' }).selectOption('联系领导');
  await wall.getByRole('combobox', { name: '排序' }).selectOption('晚得最多');
  await wall.getByRole('radio', { name: '紧凑' }).check();
  await expect(page).toHaveURL(/wall-group=leader&wall-sort=late&wall-density=dense/);
  const arranged = await names(page).allInnerTexts();
  expect(arranged).toHaveLength(134);
  await page.reload();
  await expect(names(page)).toHaveText(arranged);
  await page.goBack();
  await expect(wall.getByRole('radio', { name: '宽松' })).toBeChecked();
});

test('a click anywhere in a row opens its project', { tag: ['@phone'] }, async ({ page }) => {
  await openWall(page);
  const name = await names(page).nth(2).innerText();
  await names(page).nth(2).click();
  await expect(page.getByRole('dialog')).toHaveAccessibleName(name);
});

test('on a phone names stay while months scroll, and no text is under 11 px', {
  tag: ['@phone-only'],
}, async ({ page }) => {
  await openWall(page);
  await grid(page).evaluate((at) => at.scrollIntoView({ block: 'center' }));
  const before = await names(page).first().boundingBox();
  await grid(page).evaluate((at) => at.scrollTo({ left: at.scrollWidth }));
  await expect(grid(page).getByRole('columnheader').last()).toBeInViewport({ ratio: 1 });
  expect((await names(page).first().boundingBox())?.x).toBe(before?.x);
  const sizes = await grid(page).evaluate((at) =>
    [...at.querySelectorAll('*')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test('on a wall all 134 projects stand on one screen, legible', { tag: ['@wall-only'] }, async ({
  page,
}) => {
  for (const language of ['zh', 'en']) {
    await openWall(page, `&wall-density=dense&lang=${language}`);
    await expect(names(page)).toHaveCount(134);
    await grid(page).evaluate((at) => at.scrollIntoView({ block: 'end' }));
    await expect(grid(page)).toBeInViewport({ ratio: 0.99 });
    const [whole, shown] = await grid(page).evaluate((at) => [at.scrollHeight, at.clientHeight]);
    expect(whole).toBeLessThanOrEqual(shown ?? 0);
    const sizes = await names(page).evaluateAll((all) =>
      all.map((name) => Number.parseFloat(getComputedStyle(name).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  }
  await openWall(page, '&wall-density=dense');
  const cut = await names(page).evaluateAll((all) =>
    all.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
  );
  expect(cut).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const density of ['comfortable', 'dense'] as const) {
    test(`axe finds nothing to mend in the wall chart (${theme}, ${density})`, {
      tag: ['@phone'],
    }, async ({ page }) => {
      test.slow();
      await openWall(page, `&theme=${theme}&wall-density=${density}`);
      await enterByKeyboard(page);
      await page.keyboard.press('ArrowRight');
      const { violations } = await new AxeBuilder({ page })
        .include('.wall')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
      ).toEqual([]);
    });
  }
}
