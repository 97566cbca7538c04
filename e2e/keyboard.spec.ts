import type { Locator, Page } from '@playwright/test';
import { expect, test } from './board.ts';

const MOST_TABS = 120;

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('the first Tab offers to skip to the figures', async ({ board, page }) => {
  await board.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到图表' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(board.main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(board.figure('starts').evidence).toBeFocused();
});

test('a filter is reached by Tab, Space presses and releases it', async ({ board, page }) => {
  await board.open();
  const livelihood = board.filter('民生');
  await tabTo(page, livelihood);
  await page.keyboard.press('Space');
  await expect(livelihood).toHaveAttribute('aria-pressed', 'true');
  await board.expectInView(8);
  await expect(livelihood).toBeFocused();
  await page.keyboard.press('Space');
  await board.expectInView(20);
  await page.keyboard.press('Enter');
  await board.expectInView(8);
});

test('chips are taken off by keyboard and the focus is not lost', async ({ board, page }) => {
  await board.open('?category=livelihood&category=park&stage=completed');
  await board.expectInView(8);
  await tabTo(page, board.chip('民生'));
  await page.keyboard.press('Enter');
  await board.expectInView(2);
  await expect(page.locator(':focus')).toBeVisible();
  await expect(board.filters.locator(':focus')).toBeVisible();
  await tabTo(page, board.clear());
  await page.keyboard.press('Space');
  await board.expectInView(20);
  await expect(board.filters.locator(':focus')).toBeVisible();
});

test('slash goes to the search, Esc empties it', async ({ board, page }) => {
  await board.open();
  await tabTo(page, board.filter('基础设施'));
  await page.keyboard.press('/');
  await expect(board.search).toBeFocused();
  await expect(board.search).toHaveValue('');
  await page.keyboard.type('公园/');
  await expect(board.search).toHaveValue('公园/');
  await board.expectInView(0);
  await page.keyboard.press('Backspace');
  await board.expectInView(1);
  await page.keyboard.press('Escape');
  await expect(board.search).toHaveValue('');
  await expect(board.search).toBeFocused();
  await board.expectInView(20);
});

for (const key of ['Enter', 'Space'] as const) {
  test(`${key} on a mark filters by it, and the focus stays on it`, async ({ board, page }) => {
    await board.open();
    const completed = board.figure('byStage').mark('竣工');
    await tabTo(page, completed);
    await page.keyboard.press(key);
    await board.expectInView(8);
    await expect(completed).toHaveAttribute('aria-pressed', 'true');
    await expect(completed).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(board.figure('byStage').mark('阶段未公布')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press(key);
    await board.expectInView(20);
    await expect(completed).toBeFocused();
  });
}

test('a project opens by Enter, takes the focus, and gives it back', async ({ board, page }) => {
  await board.open();
  const bridge = board.figure('list').body.getByRole('button', { name: '清水塘大桥' });
  await tabTo(page, bridge);
  await page.keyboard.press('Enter');
  await expect(board.panel).toBeVisible();
  await expect(board.panel.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.panel).toHaveCount(0);
  await expect(bridge).toBeFocused();
});

test('a panel gives the focus back to the mark or the button that opened it', async ({
  board,
  page,
}) => {
  await board.open();
  for (const opener of [
    board.figure('byInvestment').mark('湖南博羿新产业基地'),
    board.figure('byInvestment').evidence,
  ]) {
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(board.panel).toBeVisible();
    await expect(board.close()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(board.panel).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('an open panel keeps the focus away from the board behind it', async ({ board, page }) => {
  await board.open('?evidence=starts');
  await expect(board.panel).toBeVisible();
  for (const key of ['Tab', 'Tab', 'Shift+Tab']) {
    await page.keyboard.press(key);
    await expect(board.main.locator(':focus')).toHaveCount(0);
    await expect(board.filters.locator(':focus')).toHaveCount(0);
  }
});

test('language and theme are chosen by arrow keys', async ({ board, page }) => {
  await board.open();
  await tabTo(page, board.setting('中文'));
  await page.keyboard.press('ArrowRight');
  const english = board.in('en');
  await expect(english.setting('English')).toBeChecked();
  await expect(english.setting('English')).toBeFocused();
  await expect(english.figure('starts').headline).toContainText('26 projects started');
  await page.keyboard.press('Tab');
  await expect(english.setting('System')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(english.setting('Light')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(english.setting('Dark')).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.keyboard.press('ArrowRight');
  await expect(english.setting('System')).toBeChecked();
});

test('table and chart change places by keyboard and the focus stays', async ({ board, page }) => {
  await board.open();
  const byCategory = board.figure('byCategory');
  await tabTo(page, byCategory.action('table'));
  await page.keyboard.press('Enter');
  await expect(byCategory.table).toBeVisible();
  await expect(byCategory.action('chart')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(byCategory.drawing).toBeVisible();
  await expect(byCategory.action('table')).toBeFocused();
});

test('whatever has the focus shows it and is not hidden behind the filters', async ({
  board,
  page,
}) => {
  test.slow();
  await board.open();
  await board.figure('practice').action('csv').focus();
  const hidden: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element.closest('main') === null) return 'left';
      const { x, y, width, height } = element.getBoundingClientRect();
      const places = [0.1, 0.5, 0.9].map((part) =>
        document.elementFromPoint(x + width / 2, y + height * part),
      );
      const isSeen = places.every((place) => place?.closest('section[aria-label="筛选"]') === null);
      return isSeen ? 'seen' : (element.getAttribute('aria-label') ?? element.textContent ?? '');
    });
    if (focused === 'left') break;
    if (focused !== 'seen') hidden.push(focused);
  }
  expect(hidden).toEqual([]);
});
