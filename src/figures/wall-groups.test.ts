// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import { write } from '../text/messages.ts';
import { anyView } from '../view/arbitraries.ts';
import { chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';
import { wallChart } from './wall-chart.ts';
import { WALL_GROUPINGS, WALL_SORTINGS, wallGroups } from './wall-groups.ts';

const ledger = ledgerOf({
  ...emptyLedgerJson,
  categories: [
    { id: 'roads', name: { zh: '道路', en: 'Roads' } },
    { id: 'schools', name: { zh: '学校', en: 'Schools' } },
  ],
  projects: [
    {
      id: 'bridge',
      name: '大桥',
      category: 'roads',
      unit: '交通局',
      totalInvestment: 300,
      plannedStart: '2020-03',
      plannedCompletion: '2021-06',
      actualStart: '2020-03',
    },
    {
      id: 'school',
      name: '小学',
      category: 'schools',
      unit: '教育局',
      totalInvestment: { atLeast: 900 },
      plannedStart: '2020-01',
      plannedCompletion: '2020-06',
      actualStart: '2020-02',
    },
    { id: 'lane', name: '小巷', category: 'roads', leader: '甲', plannedStart: '2020-08' },
    { id: 'lamp', name: '路灯', category: 'roads', unit: '交通局' },
  ],
});
const figure = () => figureOf('wall-chart', {}, ledger);
const groups = () => chartOf(figure(), 'wall-chart').groups;
const namesBy = (
  groupBy: (typeof WALL_GROUPINGS)[number],
  sortBy: (typeof WALL_SORTINGS)[number],
) =>
  wallGroups(groups(), { groupBy, sortBy }).map(({ label, rows }) => [
    write(label, 'zh'),
    ...rows.map(({ id }) => id),
  ]);

it('wallChart counts its lights, and says what reaches beyond the year', () => {
  expect(said(figure(), 'zh')).toEqual([
    '4 个项目\uff1a红灯 1 个\uff0c黄灯 1 个\uff0c绿灯 1 个\uff0c无计划 1 个',
    '2020 年 1—12 月 · 截至 2020 年 9 月',
    '箭头\uff1a工期伸到 2020 年以外\uff0c共 1 个项目。',
    '虚线\uff1a一端未公布。',
  ]);
  expect(said(figure(), 'en')[0]).toBe('4 projects: 1 red, 1 yellow, 1 green, 1 no plan');
});

it('wallChart says of each row what is overdue and how late it is', () => {
  const rows = groups().flatMap((group) => group.rows);
  expect(
    rows.map(({ id, place, overdue, monthsLate }) => [id, place, overdue, monthsLate]),
  ).toEqual([
    ['bridge', 0, [], 0],
    ['lane', 2, ['start'], 1],
    ['lamp', 3, [], undefined],
    ['school', 1, ['completion'], 3],
  ]);
});

it('wallChart hangs only where some project has a plan, and says when none is in view', () => {
  const unplanned = ledgerOf({ ...ledger, projects: ledger.projects.slice(3) });
  expect(figuresOf({}, unplanned).some(({ id }) => id === wallChart.id)).toBe(false);
  expect(figureOf('wall-chart', { text: '没有' }, ledger).chart.kind).toBe('nothing-in-view');
  expect(figureOf('wall-chart', { text: '大桥' }, ledger).rows).toEqual(['bridge']);
});

it('wallGroups groups by what is asked for, in an order that can be foreseen', () => {
  expect(namesBy('category', 'ledger')).toEqual([
    ['道路', 'bridge', 'lane', 'lamp'],
    ['学校', 'school'],
  ]);
  expect(namesBy('unit', 'ledger')).toEqual([
    ['交通局', 'bridge', 'lamp'],
    ['教育局', 'school'],
    ['未公布', 'lane'],
  ]);
  expect(namesBy('stage', 'ledger')).toEqual([
    ['储备', 'lane'],
    ['在建', 'bridge', 'school'],
    ['阶段未公布', 'lamp'],
  ]);
});

it('wallGroups sorts within groups, what is not known last', () => {
  expect(namesBy('leader', 'planned-start')[1]).toEqual(['未公布', 'school', 'bridge', 'lamp']);
  expect(namesBy('leader', 'planned-completion')[1]).toEqual([
    '未公布',
    'school',
    'bridge',
    'lamp',
  ]);
  expect(namesBy('leader', 'late')[1]).toEqual(['未公布', 'school', 'bridge', 'lamp']);
  expect(namesBy('leader', 'investment')[1]).toEqual(['未公布', 'school', 'bridge', 'lamp']);
  expect(namesBy('category', 'late')[0]).toEqual(['道路', 'lane', 'bridge', 'lamp']);
});

it('wallGroups loses no row and leaves no group empty, however it is arranged', () => {
  const anySettings = fc.record({
    groupBy: fc.constantFrom(...WALL_GROUPINGS),
    sortBy: fc.constantFrom(...WALL_SORTINGS),
  });
  fc.assert(
    fc.property(anyView, anySettings, (view, settings) => {
      const chart = wallChart.build(view)?.chart;
      if (chart?.kind !== 'wall-chart') return;
      const arranged = wallGroups(chart.groups, settings);
      const ids = arranged.flatMap(({ rows }) => rows.map(({ id }) => id));
      expect([...ids].sort()).toEqual(view.projects.map(({ id }) => id).sort());
      expect(arranged.filter(({ rows }) => rows.length === 0)).toEqual([]);
      expect(wallGroups(arranged, { ...settings, groupBy: 'category' }).flat()).toHaveLength(
        arranged.length,
      );
    }),
    { numRuns: 100 },
  );
});
