import { Board, expect, test } from './board.ts';
import { exactView, settledView } from './exact-view.ts';

/** Links to views of every sort, with something that must be seen in each. */
const LINKS = [
  { query: '', seen: /134 个\uff0c其中重点产业 32 个/ },
  { query: '?category=industrial&category=park', seen: /显示 10 个\uff0c共 20 个项目/ },
  { query: '?stage=completed&q=%E5%AD%A6%E9%99%A2&lang=en', seen: /3 of 20 projects in view/ },
  { query: '?key-industrial=1&theme=dark', seen: /占全部 134 个的 23\.9%/ },
  { query: '?table=starts&table=projects-by-stage&theme=light', seen: /152\.9%/ },
  { query: '?project=energy-station&category=park&lang=en&theme=dark', seen: /Energy Station/ },
  { query: '?evidence=portfolio&stage=not-published', seen: /第 1 节第 5 段/ },
] as const;

for (const { query, seen } of LINKS) {
  test(`a reload and a second tab show exactly the view of ${query || 'the bare address'}`, {
    tag: ['@phone'],
  }, async ({ board, context, page }) => {
    await board.open(query);
    await expect(page.locator('body')).toContainText(seen);
    const view = await exactView(page);

    await page.reload();
    await board.drawn();
    await expect.poll(() => exactView(page)).toEqual(view);

    const second = await context.newPage();
    await new Board(second).open(query);
    await expect.poll(() => exactView(second)).toEqual(view);
  });
}

test('what is chosen by hand can be sent as a link', { tag: ['@phone', '@wall'] }, async ({
  board,
  context,
  page,
}) => {
  await board.open();
  await board.filter('民生').click();
  await board.figure('byStage').mark('竣工').click();
  await board.search.fill('市场');
  await board.figure('starts').showTable();
  await board.setting('English').check();
  const english = board.in('en');
  await english.setting('Dark').check();
  await english.figure('list').body.getByRole('button', { name: 'Shanmutang' }).click();
  await expect(english.panel).toBeVisible();
  const view = await exactView(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await new Board(second, 'en').drawn();
  await expect.poll(() => exactView(second)).toEqual(view);
});

test('back and forward walk through the views one by one', { tag: ['@phone'] }, async ({
  board,
  page,
}) => {
  await board.open();
  const english = board.in('en');
  const steps = [
    () => board.filter('产业').click(),
    () => board.figure('byStage').mark('在建').click(),
    () => board.figure('time').showTable(),
    () => board.setting('English').check(),
    () => english.setting('Dark').check(),
    () => english.figure('starts').evidence.click(),
    () => english.close().click(),
    () => english.clear().click(),
  ];
  const views = [await exactView(page)];
  for (const step of steps) {
    await step();
    await expect.poll(() => exactView(page)).not.toEqual(views.at(-1));
    views.push(await settledView(page));
  }
  for (const view of views.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => exactView(page)).toEqual(view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await expect.poll(() => exactView(page)).toEqual(view);
  }
});

test('a search typed letter by letter is one step of the history', async ({ board, page }) => {
  await board.open('?category=livelihood');
  await board.search.pressSequentially('xuefeng park');
  await board.expectInView(1);
  const length = await page.evaluate(() => history.length);
  await page.goBack();
  await board.expectInView(8);
  await expect(board.search).toHaveValue('');
  await page.goForward();
  await expect(board.search).toHaveValue('xuefeng park');
  await board.expectInView(1);
  expect(length).toBe(await page.evaluate(() => history.length));
});

test('two searches with a step between them are two steps', async ({ board, page }) => {
  await board.open();
  await board.search.pressSequentially('学院');
  await board.expectInView(3);
  await board.filter('民生').click();
  await board.search.press('End');
  await page.keyboard.type(' 清水塘');
  await board.expectInView(1);
  await page.goBack();
  await expect(board.search).toHaveValue('学院');
  await expect(board.filter('民生')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(board.filter('民生')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await board.expectInView(20);
});

test('a view without filters has the bare address', async ({ board, page }) => {
  await board.open();
  const bare = page.url();
  await board.filter('民生').click();
  await expect(page).not.toHaveURL(bare);
  await board.filter('民生').click();
  await expect(page).toHaveURL(bare);
});

test('an old or mistyped link still opens, without what is unknown', async ({ board, page }) => {
  await board.open('?category=nonsense&category=park&stage=&table=none&lang=fr&theme=pink&x=1');
  await board.expectInView(5);
  await expect(board.chips.getByRole('button')).toHaveCount(2);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(board.setting('跟随系统')).toBeChecked();
  await board.open('?project=gone&evidence=gone');
  await expect(board.panel).toHaveCount(0);
  await board.expectInView(20);
});
