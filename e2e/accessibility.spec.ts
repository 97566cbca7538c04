import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './board.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every kind of thing that can be on the screen. */
const STATES = {
  board: '',
  'project panel': '&project=rail-equipment-turnouts-2',
  'evidence panel': '&evidence=enterprise',
  tables: '&table=starts&table=projects-by-stage&table=project-list&table=enterprise',
  filtered: '&category=livelihood&stage=completed&q=%E5%AD%A6%E9%99%A2',
  'nothing in view': '&category=park&stage=reserve',
};

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test(`axe finds nothing to mend (${language}, ${theme})`, { tag: ['@phone'] }, async ({
      board,
      page,
    }) => {
      test.slow();
      for (const [state, query] of Object.entries(STATES)) {
        await board.open(`?lang=${language}&theme=${theme}${query}`);
        if (state.endsWith('panel')) await expect(board.panel).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
        );
        expect(found, `${state} at ${page.url()}`).toEqual([]);
      }
    });
  }
}

test('regions, headings and lists give the board an outline', async ({ board, page }) => {
  await board.open();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(board.main).toBeVisible();
  await expect(board.filters).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '计划与实际',
    '项目',
    '惠民、企业服务与做法',
  ]);
  await expect(
    page.getByRole('radiogroup').or(page.getByRole('group', { name: '语言' })),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: '图例' }).getByRole('listitem')).toHaveText([
    '计划',
    '实际',
    '未公布',
  ]);
});

test('how many are in view is announced when it changes', async ({ board }) => {
  await board.open();
  await expect(board.count).toHaveRole('status');
  const element = await board.count.elementHandle();
  await board.filter('民生').click();
  await board.expectInView(8);
  // The same element with other text: a new one would not be spoken.
  expect(await element?.evaluate((status) => status.isConnected)).toBe(true);
});

test('a drawing that cannot be chosen from is read as its texts', async ({ board }) => {
  await board.open();
  const starts = board.figure('starts');
  await expect(starts.body.getByText('17', { exact: true })).toBeVisible();
  await expect(starts.body.locator('[role="application"]')).toHaveCount(0);
  await expect(starts.body.locator('[tabindex="0"]')).toHaveCount(0);
});
