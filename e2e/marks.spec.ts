import { expect, test } from './board.ts';

test('a click on a stage or a category filters by it, another takes the filter off', {
  tag: ['@phone', '@wall'],
}, async ({ board, page }) => {
  await board.open();
  const completed = board.figure('byStage').mark('竣工');
  await completed.click();
  await board.expectInView(8);
  await expect(completed).toHaveAttribute('aria-pressed', 'true');
  await expect(board.filter('竣工')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?stage=completed$/);

  const livelihood = board.figure('byCategory').mark('民生');
  await livelihood.click();
  await board.expectInView(6);
  await expect(board.chips.getByRole('button')).toHaveCount(3);

  await completed.click();
  await board.expectInView(8);
  await livelihood.click();
  await board.expectInView(20);
});

test('a mark says what it is, how many, and what choosing it does', async ({ board }) => {
  await board.open();
  const park = board.figure('byCategory').mark('园区配套');
  await expect(park).toHaveAccessibleName(/^园区配套 5 个\uff0c按此筛选$/);
  await park.click();
  await expect(park).toHaveAccessibleName(/^园区配套 5 个\uff0c取消筛选$/);
  await expect(board.figure('byInvestment').body).toContainText(/未公布/);
});

test('the key industrial part of the portfolio filters by it', async ({ board }) => {
  await board.open();
  await board.figure('portfolio').mark('重点产业项目').click();
  await expect(board.filter('重点产业项目')).toHaveAttribute('aria-pressed', 'true');
  await expect(board.figure('portfolio').headline).toContainText('重点产业项目 32 个');
});

test('the whole row of a mark answers, not only its bar', async ({ board }) => {
  await board.open();
  const reserve = board.figure('byStage').mark('储备');
  const box = await reserve.boundingBox();
  await reserve.click({ position: { x: (box?.width ?? 0) - 10, y: (box?.height ?? 0) / 2 } });
  await board.expectInView(0);
  await expect(board.chip('储备')).toBeVisible();
});

test('choices that are not selected stay in the drawing and can be added', async ({ board }) => {
  await board.open('?category=industrial');
  const byCategory = board.figure('byCategory');
  await expect(byCategory.body.getByRole('button')).toHaveCount(4);
  await byCategory.mark('园区配套').click();
  await board.expectInView(10);
  await expect(byCategory.headline).toHaveText(/^10 个.*项目/);
});

test('a tap on a mark is large enough for a finger and filters', {
  tag: ['@phone-only'],
}, async ({ board }) => {
  await board.open();
  const underway = board.figure('byStage').mark('在建');
  // While the live drawing takes over, there is no box.
  const height = async () => (await underway.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThanOrEqual(24);
  await underway.tap();
  await board.expectInView(4);
});
