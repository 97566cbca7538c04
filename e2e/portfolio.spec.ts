import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './board.ts';

const SAMPLE = '?ledger=sample-134';
const inView = (shown: number) => `显示 ${shown} 个\uff0c共 134 个项目`;
const status = (page: Page) => page.locator('.in-view');

/** Opens the synthetic ledger, and waits until all of it is in view. */
async function openSample(page: Page, query = ''): Promise<void> {
  await page.goto(`/${SAMPLE}${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('模拟数据');
}

/** How many projects a filter says that it would show. */
async function countOn(page: Page, name: RegExp): Promise<number> {
  const label = await page.getByRole('button', { name }).first().getAttribute('aria-label');
  return Number(/(\d+) 个项目/.exec(label ?? '')?.[1]);
}

test('another ledger opens from the list, keeps the language, and Back brings the first one again', {
  tag: ['@phone'],
}, async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('combobox', { name: 'Ledger' }).selectOption('Sample of 134');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/synthetic data/);
  await expect(status(page)).toHaveText('134 of 134 projects in view');
  await expect(page).toHaveURL(/\?ledger=sample-134&lang=en$/);
  await page.goBack();
  await expect(status(page)).toHaveText('20 of 20 projects in view');
  await page.goForward();
  await expect(status(page)).toHaveText('134 of 134 projects in view');
  await page.reload();
  await expect(status(page)).toHaveText('134 of 134 projects in view');
});

test('a ledger that cannot be fetched leaves the one that is open, and says so', async ({
  guard,
  page,
}) => {
  guard.tolerate(/Failed to load resource/);
  await page.route(/\/assets\/sample-ledger-/, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('combobox', { name: '台账' }).selectOption('示例 134 个项目');
  await expect(page.getByRole('alert')).toContainText('原来的还在');
  await expect(status(page)).toHaveText('显示 20 个\uff0c共 20 个项目');
});

test('the month moves by slider, by keys and by itself, and the board with it', async ({
  page,
}) => {
  await openSample(page);
  const slider = page.getByRole('slider', { name: '截至月份' });
  await expect(slider).toHaveValue('8');
  const completedAt = () => countOn(page, /^竣工\uff0c/);
  const september = await completedAt();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/as-of=2020-08/);
  await expect(page.locator('.as-of output')).toHaveText('截至 2020 年 8 月');
  expect(await completedAt()).toBeLessThan(september);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press(']');
  await expect(page).not.toHaveURL(/as-of/);
  expect(await completedAt()).toBe(september);
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await page.goBack();
  await expect(page).not.toHaveURL(/as-of/);
});

test('played, the months run from the first to the ledger’s own and stop', async ({ page }) => {
  await page.clock.install();
  await openSample(page, '&as-of=2020-07');
  await page.getByRole('button', { name: '逐月播放' }).click();
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible();
  for (const month of [8, 9]) {
    await page.clock.runFor(900);
    await expect(page.locator('.as-of output')).toHaveText(`截至 2020 年 ${month} 月`);
  }
  await page.clock.runFor(900);
  await expect(page.getByRole('button', { name: '逐月播放' })).toBeVisible();
});

test('lights, units, leaders and ranges filter together, each with its chip, and undo takes back', async ({
  page,
}) => {
  await openSample(page);
  const red = await countOn(page, /^红灯\uff0c/);
  expect(red).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^红灯\uff0c/ }).click();
  await expect(status(page)).toHaveText(inView(red));
  await page.getByText('更多筛选').click();
  const leader = page.getByRole('button', { name: /^领导.\uff0c[1-9]/ }).first();
  const ofLeader = Number(
    /(\d+) 个项目/.exec((await leader.getAttribute('aria-label')) ?? '')?.[1],
  );
  await leader.click();
  await expect(status(page)).toHaveText(inView(ofLeader));
  await page.getByRole('spinbutton', { name: /总投资.*从/ }).fill('0.5');
  await expect(page).toHaveURL(/investment=5000\.\./);
  await expect(page.getByRole('button', { name: /移除.总投资/ })).toBeVisible();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText(inView(ofLeader));
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(status(page)).toHaveText(inView(red));
  await page.getByRole('button', { name: '移除“红灯”' }).click();
  await expect(status(page)).toHaveText(inView(134));
});

test('initials, pinyin, units and codes find projects', { tag: ['@phone'] }, async ({ page }) => {
  await openSample(page);
  const search = page.getByRole('searchbox');
  await search.fill('dgq');
  await expect(status(page)).toHaveText(inView(2));
  await search.fill('danguiqiao');
  await expect(status(page)).toHaveText(inView(2));
  await search.fill('SL2020-041');
  await expect(status(page)).toHaveText(inView(1));
  await page.reload();
  await expect(status(page)).toHaveText(inView(1));
});

test('the palette reaches a project, a figure, a filter and a setting by typing', async ({
  page,
}) => {
  await openSample(page);
  const palette = page.getByRole('combobox', { name: /前往/ });
  const go = async (search: string) => {
    await page.keyboard.press('Control+k');
    await palette.fill(search);
    await expect(page.getByRole('listbox', { name: /找到的/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  await go('丹桂桥新建');
  await expect(page.getByRole('dialog', { name: '丹桂桥新建' })).toBeVisible();
  await page.keyboard.press('Escape');
  await go('红灯');
  await expect(page).toHaveURL(/light=red/);
  await go('清除筛选');
  await expect(status(page)).toHaveText(inView(134));
  await go('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('a project’s page tells its milestones, months, assignments and versions', async ({
  page,
}) => {
  await openSample(page, '&q=SL2020-120');
  await expect(status(page)).toHaveText(inView(1));
  await page.locator('.project-name').click();
  const panel = page.getByRole('dialog');
  for (const heading of ['节点', '逐月完成投资', '各版台账的进展与问题']) {
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(panel.getByText(/^计划 2\d{3} 年.*开工/)).toBeVisible();
  await expect(panel.getByRole('rowheader', { name: /2020 年 \d 月/ }).first()).toBeVisible();
});

test('every surface says that the data are synthetic, and which edition they are', async ({
  page,
}) => {
  await openSample(page);
  await expect(page.getByRole('banner')).toContainText('模拟数据');
  await expect(page.getByText(/^版本 [2-9A-Z]{6}$/)).toBeVisible();
  const feet = page.locator('.figure-foot');
  for (const foot of await feet.all()) await expect(foot).toContainText(/模拟数据|按日历计算/);
});

test('the board is arranged: hidden, moved, widened, kept here and in the link, and reset', async ({
  context,
  page,
}) => {
  await openSample(page);
  const headings = page.getByRole('heading', { level: 3 });
  const [first, second] = await headings.allTextContents();
  await page.getByRole('button', { name: '整理看板' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('checkbox').first().uncheck();
  await panel.getByRole('button', { name: /^上移/ }).nth(2).click();
  await panel.getByRole('button', { name: '关闭' }).click();
  await expect(headings.filter({ hasText: first ?? '' })).toHaveCount(0);
  await expect(headings.nth(1)).toHaveText(second ?? '');
  const arranged = await headings.allTextContents();
  await page.reload();
  await expect(headings).toHaveText(arranged);
  const linked = page.url();
  expect(linked).toMatch(/hide=.*order=/);
  await page.goto(`/${SAMPLE}`);
  await expect(headings).toHaveText(arranged);
  const other = await context.newPage();
  await other.goto(linked);
  await expect(other.getByRole('heading', { level: 3 })).toHaveText(arranged);
  await page.getByRole('button', { name: '整理看板' }).click();
  await panel.getByRole('button', { name: '恢复原样' }).click();
  await panel.getByRole('button', { name: '关闭' }).click();
  await expect(headings.first()).toHaveText(first ?? '');
  await page.goto(`/${SAMPLE}`);
  await expect(headings.first()).toHaveText(first ?? '');
});

test('one figure of two ledgers stands side by side, each with what kind of data it is', async ({
  page,
}) => {
  await page.goto('/');
  const starts = page.getByRole('article').filter({ hasText: '开工 26 个' }).first();
  await starts.getByRole('button', { name: '对照' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('region')).toHaveCount(2);
  await expect(panel.getByRole('region').nth(0)).toContainText('公开报道');
  await expect(panel.getByRole('region').nth(1)).toContainText('模拟数据');
  await expect(page).toHaveURL(/compare=starts&with=sample-134/);
  await page.reload();
  await expect(panel.getByRole('region').nth(1)).toContainText('模拟数据');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('slips and corrections are printed unit by unit, each a page of its own', async ({ page }) => {
  await openSample(page, '&sheets=slips');
  const panel = page.getByRole('dialog', { name: '督办单' });
  const units = panel.getByRole('heading', { level: 3 });
  await expect(units.first()).toBeVisible();
  const count = await units.count();
  expect(count).toBeGreaterThan(3);
  await expect(panel.getByText('红色督办单\uff1a已逾期').first()).toBeVisible();
  const pages = async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await pages()).toBeGreaterThanOrEqual(count);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toBeHidden();
  await expect(panel.getByText('模拟数据').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  const health = page.getByRole('article').filter({ hasText: '个项目有矛盾' }).last();
  await health.getByRole('button', { name: '打印发单位' }).click();
  await expect(page.getByRole('dialog', { name: '台账更正单' })).toContainText('未填责任单位');
});

for (const [language, theme] of [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing to mend on the board of a whole ledger (${language}, ${theme})`, {
    tag: ['@phone'],
  }, async ({ page }) => {
    test.slow();
    await page.goto(`/${SAMPLE}&lang=${language}&theme=${theme}`);
    await expect(page.locator('.plot:not(:has(.mark))')).toHaveCount(0);
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => ({ id, target, failureSummary })),
    );
    expect(found).toEqual([]);
  });
}
