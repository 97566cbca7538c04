import { expect, test } from './board.ts';

test('the plan as tables: the same numbers as the drawings', { tag: ['@phone', '@wall'] }, async ({
  board,
}) => {
  await board.open();
  const starts = board.figure('starts');
  await starts.showTable();
  await expect(starts.drawing).toHaveCount(0);
  expect(await starts.rows()).toEqual([
    ['指标', '计划', '实际', '计划完成率'],
    ['开工', '17 个', '26 个', '152.9%'],
  ]);
  const portfolio = board.figure('portfolio');
  await portfolio.showTable();
  expect(await portfolio.rows()).toEqual([
    ['构成', '项目数', '占比'],
    ['重点产业项目', '32 个', '23.9%'],
    ['其他项目', '102 个', '76.1%'],
    ['“五个一批”项目', '134 个', '100%'],
  ]);
  const investment = board.figure('investment');
  await investment.showTable();
  expect(await investment.rows()).toEqual([
    ['性质', '数值'],
    ['计划', '100 亿元以上'],
    ['实际', '未公布'],
  ]);
  const time = board.figure('time');
  await time.showTable();
  expect(await time.rows()).toEqual([
    ['指标', '比率'],
    ['已过 9 / 12 个月', '75%'],
    [expect.stringMatching(/^开工/), '152.9%'],
    [expect.stringMatching(/^竣工/), '118.2%'],
  ]);
  await starts.action('chart').click();
  await expect(starts.marks()).toHaveCount(2);
});

test('stages, categories and investments as tables, with the projects themselves', async ({
  board,
}) => {
  await board.open('?table=projects-by-stage&table=projects-by-category');
  expect(await board.figure('byStage').rows()).toEqual([
    ['阶段', '下一步', '项目数', '项目'],
    ['储备', '抓转化', '0 个', ''],
    ['签约', '抓落地', '3 个', expect.stringContaining('黄花国际机场株洲城市候机楼')],
    ['开工', '抓保障', '1 个', '湖南博羿新产业基地'],
    ['在建', '抓进度', '4 个', expect.stringContaining('响石广场\n清水塘大桥')],
    ['竣工', '抓投产', '8 个', expect.stringContaining('雪峰岭公园')],
    ['阶段未公布', '—', '4 个', expect.stringContaining('老旧小区改造')],
  ]);
  expect((await board.figure('byCategory').rows())[1]?.slice(0, 2)).toEqual(['民生', '8 个']);
  await board.figure('byInvestment').showTable();
  const investments = await board.figure('byInvestment').rows();
  expect(investments.map(([, value]) => value)).toEqual([
    '数值',
    '10 亿元',
    '1 亿元',
    ...Array.from({ length: 18 }, () => '未公布'),
  ]);
  expect(investments[2]?.[0]).toBe('湖南博羿新产业基地');
});

test('a table is named by its answer and follows the filter', async ({ board }) => {
  await board.open('?table=project-list');
  const list = board.figure('list');
  await expect(list.table).toHaveAccessibleName(/^20 个.*项目/);
  await expect(list.table.getByRole('row')).toHaveCount(21);
  await board.filter('签约').click();
  await expect(list.table.getByRole('row')).toHaveCount(4);
  await expect(list.table).toHaveAccessibleName(/^3 个.*项目/);
});
