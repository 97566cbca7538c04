import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './board.ts';

const SAMPLE = '/?ledger=sample-134';
const PROJECTS = 134;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

const tableOn = (page: Page) => page.locator('.project-table');

/** Opens the table of the sample's projects, and waits until it is there. */
async function openTable(page: Page, query = ''): Promise<Locator> {
  await page.goto(SAMPLE + query);
  const table = tableOn(page);
  await expect(table.getByRole('table')).toBeVisible();
  return table;
}

/** The texts of the rows that are drawn in a column, by its head. */
async function column(table: Locator, name: string): Promise<readonly string[]> {
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((head) => head.trim().startsWith(name));
  const rows = table.locator('tbody tr[data-line]:not(.group-line)');
  return rows.evaluateAll(
    (found, index) => found.map((row) => row.children[index]?.textContent?.trim() ?? ''),
    at,
  );
}

/** 4415 万元 and 1.85 亿元 in 万元. */
function wanOf(text: string): number {
  const [, number, unit] = /([\d.]+) (亿元|万元)/.exec(text) ?? [];
  return Number(number) * (unit === '亿元' ? 10_000 : 1);
}

/** How many a text counts: 合计 134 个. */
const countIn = (text: string) => Number(/(\d+)/.exec(text)?.[1]);

test('the head of a column sorts, a further one with Shift, and the address says so', async ({
  page,
}) => {
  const table = await openTable(page);
  const head = (name: string) => table.getByRole('columnheader', { name });
  await head('总投资').getByRole('button').click();
  await head('总投资').getByRole('button').click();
  await expect(head('总投资')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=investment-$/);
  const amounts = (await column(table, '总投资')).map(wanOf);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  await head('类别').getByRole('button').click();
  await head('阶段').getByRole('button').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/sort=category%2Cstage$/);
  await expect(head('阶段')).toHaveAttribute('aria-sort', 'ascending');
  const before = await column(table, '项目');
  await page.reload();
  await expect(table.getByRole('table')).toBeVisible();
  expect(await column(table, '项目')).toEqual(before);
  await page.goBack();
  await expect(page).toHaveURL(/sort=category$/);
});

test('groups add up to the total', async ({ page }) => {
  const table = await openTable(page, '&group=category&cols=category');
  const total = countIn(await table.locator('tfoot th').innerText());
  expect(total).toBe(PROJECTS);
  const counts = new Map<string, number>();
  const scroller = table.locator('.table-scroller');
  for (let top = 0; top < 6000; top += 400) {
    await scroller.evaluate((element, to) => element.scrollTo(0, to), top);
    const heads = await table.locator('.group-line th').allInnerTexts();
    for (const head of heads) counts.set(head, countIn(head));
  }
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(PROJECTS);
  await table.getByRole('combobox', { name: '分组' }).selectOption('不分组');
  await expect(page).toHaveURL(/sample-134&cols=category$/);
  await expect(table.locator('.group-line')).toHaveCount(0);
});

test('columns are chosen, kept in the link, and come back', async ({ page }) => {
  const table = await openTable(page);
  const heads = table.getByRole('columnheader');
  const first = await heads.count();
  await table.getByText(/^显示列/).click();
  await table.getByRole('checkbox', { name: '进展' }).check();
  await table.getByRole('checkbox', { name: '类别' }).uncheck();
  await expect(heads).toHaveCount(first);
  await expect(heads.filter({ hasText: '进展' })).toBeVisible();
  await page.reload();
  await expect(heads.filter({ hasText: '进展' })).toHaveCount(1);
  await table.getByText(/^显示列/).click();
  await table.getByRole('button', { name: '恢复默认' }).click();
  await expect(page).toHaveURL(/\?ledger=sample-134$/);
});

test('only rows near those in sight are drawn, name and head stay, and every row is reached', {
  tag: ['@phone'],
}, async ({ page }) => {
  const table = await openTable(page);
  const scroller = table.locator('.table-scroller');
  expect(await table.locator('tbody tr[data-line]').count()).toBeLessThan(PROJECTS / 2);
  await scroller.evaluate((element) => element.scrollTo(300, element.scrollHeight));
  const last = table.locator(`tr[aria-rowindex="${PROJECTS + 1}"]`);
  await expect(last).toBeVisible();
  const edges = await scroller.evaluate((element) => {
    const box = (found: Element | null) => found?.getBoundingClientRect();
    const frame = box(element);
    return {
      name: (box(element.querySelector('thead th'))?.left ?? 0) - (frame?.left ?? 0),
      head: (box(element.querySelector('thead th'))?.top ?? 0) - (frame?.top ?? 0),
      row: (box(element.querySelector('tbody [data-line] th'))?.left ?? 0) - (frame?.left ?? 0),
      scrolled: element.scrollLeft,
    };
  });
  expect(Math.abs(edges.name) + Math.abs(edges.row)).toBeLessThan(2);
  expect(edges.head).toBeLessThan(3);
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
});

test('by keyboard: into the rows, from name to name, open one, and back', async ({ page }) => {
  const table = await openTable(page);
  const names = table.locator('.project-name');
  await names.first().focus();
  await page.keyboard.press('ArrowDown');
  const second = (await names.nth(1).textContent()) ?? '';
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: second })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(table.locator(`tr[aria-rowindex="${PROJECTS + 1}"] button`)).toBeFocused();
  await expect(table.locator(`tr[aria-rowindex="${PROJECTS + 1}"]`)).toBeInViewport();
});

test('what is shown is copied for Excel', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = await openTable(page, '&cols=code,investment&sort=investment-');
  await table.getByRole('button', { name: '复制到 Excel' }).click();
  await expect(table.getByRole('status')).toHaveText(
    `已复制 ${PROJECTS} 行 3 列\uff0c可以粘贴到 Excel`,
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [head, ...rows] = copied.split(/\r?\n/).map((line) => line.split('\t'));
  expect(head).toEqual(['项目', '编号', '总投资\uff08万元\uff09']);
  expect(rows).toHaveLength(PROJECTS);
  expect(rows.slice(0, 5).map(([name]) => name)).toEqual((await column(table, '项目')).slice(0, 5));
  expect(Number(rows[0]?.[2])).toBe(wanOf((await column(table, '总投资'))[0] ?? ''));
});

test('where copying is not allowed it says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    document.execCommand = () => false;
  });
  const table = await openTable(page);
  await table.getByRole('button', { name: '复制到 Excel' }).click();
  await expect(table.getByRole('status')).toContainText('没能复制');
});

test('the download holds every column and row, whatever is shown', async ({ page }) => {
  const table = await openTable(page, '&cols=none');
  const figure = page.getByRole('article').filter({ has: table });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: /CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sample-134-project-table.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const [head = '', ...rows] = Buffer.concat(chunks).toString().split('\r\n');
  for (const name of ['编号', '累计完成', '存在问题', '数据性质']) expect(head).toContain(name);
  expect(rows).toHaveLength(PROJECTS);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend in the table (${theme})`, { tag: ['@phone'] }, async ({
    page,
  }) => {
    for (const language of ['zh', 'en']) {
      const query = `&lang=${language}&theme=${theme}&group=category&sort=late-,investment`;
      const table = await openTable(page, query);
      await table.locator('summary').click();
      const { violations } = await new AxeBuilder({ page })
        .include('.project-table')
        .withTags(RULES)
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) })),
      ).toEqual([]);
    }
  });
}
