import { expect, test } from './board.ts';
import { APP, CHART_LIBRARY, holdChartLibrary } from './chart-library.ts';

test('what is done before the app has arrived is kept, shown, and done when it has', {
  tag: ['@phone'],
}, async ({ board, page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(APP, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await board.filter('产业').click();
  await expect(board.filter('产业')).toHaveAttribute('aria-pressed', 'true');
  await board.search.fill('道岔');
  await expect(page).toHaveURL(/\/$/);
  release();
  await board.expectInView(2);
  await expect(board.filter('产业')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?category=industrial&q=/);
  await board.filter('产业').click();
  await expect(board.filter('产业')).toHaveAttribute('aria-pressed', 'false');
});

test('a filter chosen while the app cannot be had does not stay on', async ({
  board,
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  await page.route(APP, (route) => route.abort());
  await page.goto('/');
  await board.filter('产业').click();
  await expect(board.filter('产业')).toHaveAttribute('aria-pressed', 'false');
  await expect(board.figure('livelihood').headline).toBeVisible();
});

test('a mark filters before the chart library has arrived', { tag: ['@phone'] }, async ({
  board,
  page,
}) => {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  const completed = board.figure('byStage').mark('竣工');
  await completed.click();
  await board.expectInView(8);
  await expect(board.figure('list').body.getByRole('listitem')).toHaveCount(8);
  await expect(page).toHaveURL(/\?stage=completed$/);
  release();
  await board.drawn();
  await expect(completed).toHaveAttribute('aria-pressed', 'true');
});

test('by keyboard as well, and the focus comes back with the drawing', async ({ board, page }) => {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  const industry = board.figure('byCategory').mark('产业');
  await industry.focus();
  await page.keyboard.press('Enter');
  await board.expectInView(5);
  release();
  await board.drawn();
  await expect(industry).toHaveAttribute('aria-pressed', 'true');
  await expect(industry).toBeFocused();
});

test('a mark keeps the focus when the live drawing takes over from the printed one', async ({
  board,
  page,
}) => {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  const printed = board.figure('byStage').mark('在建');
  await printed.focus();
  const element = await printed.elementHandle();
  release();
  await expect.poll(() => element?.evaluate((mark) => mark.isConnected)).toBe(false);
  await expect(printed).toBeFocused();
});

test('a figure whose drawing did not change keeps it while another is being drawn', async ({
  board,
  page,
}) => {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  await board.filter('民生').click();
  await board.expectInView(8);
  await expect(board.figure('starts').marks()).toHaveCount(2);
  await expect(board.figure('byStage').marks()).toHaveCount(0);
  release();
  await board.drawn();
});

test('back to the first view, its printed drawings are there again', async ({ board, page }) => {
  const { asked, release } = await holdChartLibrary(page);
  await page.goto('/');
  await asked;
  await board.filter('民生').click();
  await expect(board.figure('byStage').marks()).toHaveCount(0);
  await page.goBack();
  await expect(board.figure('byStage').marks()).toHaveCount(6);
  release();
});

test('without the chart library a view can be read as tables, and a retry draws it', async ({
  board,
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  await page.route(CHART_LIBRARY, (route) => route.abort());
  await page.goto('/?category=industrial');
  await board.expectInView(5);
  const byStage = board.figure('byStage');
  await expect(byStage.body).toContainText(/图形没能加载\uff0c表格仍可查看/);
  await byStage.showTable();
  expect((await byStage.rows())[2]).toEqual([
    '签约',
    '抓落地',
    '2 个',
    '新能源汽车电驱产业化\n铁建道岔扩能',
  ]);
  await byStage.action('chart').click();
  await page.unroute(CHART_LIBRARY);
  await byStage.body.getByRole('button', { name: '再试一次' }).click();
  await board.drawn();
  await expect(byStage.mark('签约')).toBeVisible();
  await expect(page.getByText('图形没能加载')).toHaveCount(0);
});

test('without the chart library the first view keeps its printed drawings', async ({
  board,
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  await page.route(CHART_LIBRARY, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await board.open();
  await failed;
  await expect(board.figure('starts').marks()).toHaveCount(2);
  await expect(page.getByText('图形没能加载')).toHaveCount(0);
});

test('without the CSV writer the figure says so and can be asked again', async ({
  board,
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  const writer = /\/assets\/csv-[^/]+\.js$/;
  await page.route(writer, (route) => route.abort());
  await board.open();
  const starts = board.figure('starts');
  await starts.action('csv').click();
  await expect(starts.root.getByRole('alert')).toHaveText(/没能生成文件\uff0c请重试/);
  await page.unroute(writer);
  const download = page.waitForEvent('download');
  await starts.action('csv').click();
  await download;
  await expect(starts.root.getByRole('alert')).toHaveCount(0);
});
