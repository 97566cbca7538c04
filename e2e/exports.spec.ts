import { expect, test } from './board.ts';
import { downloadCsv } from './csv.ts';
import { FIGURE_NAMES } from './words.ts';

const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);

test('starts as a file: the rows, what is measured, the kind of data and the source', {
  tag: ['@phone', '@zones'],
}, async ({ board, page }) => {
  await board.open();
  const file = await downloadCsv(page, board.figure('starts'));
  expect(file.name).toBe('shifeng-2020-starts.csv');
  expect(file.bytes.subarray(0, 3)).toEqual(BYTE_ORDER_MARK);
  expect(file.rows).toHaveLength(1);
  expect(file.rows[0]).toMatchObject({
    指标: '开工',
    计划: '17',
    实际: '26',
    计划完成率: '152.9%',
    统计范围: '2020 年 1—9 月 · 个',
    数据性质: '公开报道',
    出处: expect.stringMatching(/^《株洲日报》.项目支撑 让高质量发展动能更澎湃. §1¶5$/),
  });
});

test('a lower bound and what is not published stay so in the file', async ({ board, page }) => {
  await board.open();
  const { heads, rows } = await downloadCsv(page, board.figure('investment'));
  expect(heads.slice(0, 4)).toEqual(['性质', '数值', '单位', '口径']);
  expect(rows).toMatchObject([
    { 性质: '计划', 数值: '1000000', 单位: '万元', 口径: '以上' },
    { 性质: '实际', 数值: '', 单位: '万元', 口径: '未公布' },
  ]);
});

test('projects as a file: one row each, those in view only', async ({ board, page }) => {
  await board.open();
  const all = await downloadCsv(page, board.figure('list'));
  expect(all.rows).toHaveLength(20);
  expect(all.rows.find((row) => row['项目'] === '湖南博羿新产业基地')).toMatchObject({
    类别: '产业',
    阶段: '开工',
    总投资: '10000',
    单位: '万元',
    依据: '§1¶1',
  });
  await board.filter('基础设施').click();
  const some = await downloadCsv(page, board.figure('list'));
  expect(some.rows.map((row) => row['项目'])).toEqual(['响石广场', '清水塘大桥']);
  expect(some.rows[0]).toMatchObject({ 总投资: '', 口径: '未公布', 进展: '已复工' });
  expect(some.rows[0]?.['统计范围']).toMatch(/筛选出 2 个/);
});

test('a file is in the language of the board', { tag: ['@phone'] }, async ({ board, page }) => {
  const english = board.in('en');
  await english.open('?lang=en');
  const { rows } = await downloadCsv(page, english.figure('portfolio'));
  expect(rows).toMatchObject([
    { Projects: '32', Unit: 'projects', Share: '23.9%' },
    { Projects: '102', Share: '76.1%' },
    { Projects: '134', Share: '100%', 'Kind of data': 'Published' },
  ]);
});

test('no two columns of a file have one name', async ({ board, page }) => {
  await board.open();
  for (const name of ['starts', 'investment', 'list'] as const) {
    const { heads } = await downloadCsv(page, board.figure(name));
    expect(heads).toEqual([...new Set(heads)]);
  }
});

// In two halves: the browser asks before it saves an eleventh file of one page.
for (const names of [FIGURE_NAMES.slice(0, 6), FIGURE_NAMES.slice(6)]) {
  test(`a table and a file with the same rows: ${names.join(', ')}`, async ({ board, page }) => {
    test.slow();
    await board.open();
    for (const name of names) {
      const figure = board.figure(name);
      await figure.showTable();
      const [, ...shown] = await figure.rows();
      const file = await downloadCsv(page, figure);
      const first = file.heads[0] ?? '';
      expect(file.bytes.subarray(0, 3)).toEqual(BYTE_ORDER_MARK);
      expect(file.name).toMatch(/^shifeng-2020-[a-z-]+\.csv$/);
      expect(file.rows.map((row) => row[first])).toEqual(shown.map((row) => row[0]));
      expect(shown.length).toBeGreaterThan(0);
      for (const row of file.rows) {
        expect(row['出处']).toContain('《株洲日报》');
        expect(Object.values(row).filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
      }
    }
  });
}
