import { expect, test } from './board.ts';

const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(21, 23, 26)';

test('light, dark and the system’s own are chosen on the board', {
  tag: ['@phone', '@wall'],
}, async ({ board, page }) => {
  const ground = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await board.open();
  await expect(board.setting('跟随系统')).toBeChecked();
  await expect(ground).toHaveCSS('background-color', LIGHT);
  await board.setting('深色').check();
  await expect(ground).toHaveCSS('background-color', DARK);
  await expect(page).toHaveURL(/\?theme=dark$/);
  await board.setting('浅色').check();
  await expect(ground).toHaveCSS('background-color', LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(ground).toHaveCSS('background-color', LIGHT);
  await board.setting('跟随系统').check();
  await expect(ground).toHaveCSS('background-color', DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(ground).toHaveCSS('background-color', LIGHT);
});

test('a theme stays with the board through filters, panels and a reload', async ({
  board,
  page,
}) => {
  await board.open('?theme=dark');
  await board.filter('产业').click();
  await board.figure('list').evidence.click();
  await expect(board.panel).toHaveCSS('background-color', 'rgb(29, 32, 36)');
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('background-color', DARK);
  await expect(board.panel).toBeVisible();
});

test('form controls and scroll bars follow the theme', async ({ board, page }) => {
  await board.open('?theme=dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await board.setting('浅色').check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('with forced colours the marks are still told apart', async ({ board, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await board.open();
  const starts = board.figure('starts');
  await expect(starts.marks('planned')).toHaveCSS('fill', 'none');
  await expect(starts.marks('actual')).not.toHaveCSS('fill', 'none');
  await expect(board.filter('民生')).toBeVisible();
});

test('with less motion asked for, nothing moves', async ({ board, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await board.open();
  await board.filter('民生').click();
  await board.figure('list').evidence.click();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10)
      .map((animation) => animation.playState),
  );
  expect(moving).toEqual([]);
});
