// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { write } from '../text/messages.ts';
import { anyView } from '../view/arbitraries.ts';
import { type Filters, lightChoiceOf } from '../view/filters.ts';
import { overdueOf } from '../view/overdue.ts';
import { lookAt, portfolioOf } from '../view/versions-for-tests.ts';
import type { View } from '../view/view.ts';
import { chartOf, said } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';

const built = (view: View, id: string) => buildFigures(view).find((figure) => figure.id === id);
const figure = (
  id: string,
  ledger: Ledger,
  filters: Partial<Filters> = {},
  earlier: readonly Ledger[] = [],
) => built(lookAt(ledger, filters, earlier), id)!;

const late = { plannedStart: '2020-06' };
const slipping = { plannedStart: '2020-08' };
const onTime = { plannedStart: '2020-06', actualStart: '2020-06' };
const exempt = { ...late, exemption: { reason: '汛期停工' } };
const ledger = portfolioOf(
  [
    { ...onTime, unit: '住建局' },
    { ...late, unit: '住建局' },
    { ...slipping, unit: '交通局' },
    { ...late, unit: '交通局', category: 'livelihood', leader: '甲', problems: '征地' },
    { ...onTime, category: 'livelihood' },
    { ...exempt, category: 'livelihood', unit: '教育局' },
  ],
  { rules: { lights: 'yinchuan-2025' } },
);

it('lights-by-category counts lights and names the rule set with its source', () => {
  const lights = figure('lights-by-category', ledger);
  expect(said(lights, 'zh')).toEqual([
    '红灯 2 个\uff0c黄灯 1 个\uff0c绿灯 2 个\uff1b红灯占比最高\uff1a民生\uff081 / 2\uff09',
    '截至 2020 年 9 月\uff0c台账中的 6 个项目',
    '亮灯规则\uff1a银川 2025 年规则\uff08银川市发展和改革委员会\uff0c2025 年 3 月见报\uff09。',
    '免考核 1 个\uff1a汛期停工 1 个。',
  ]);
  expect(said(lights, 'en').slice(0, 2)).toEqual([
    '2 red, 1 yellow, 2 green; the greatest share of red: 民生 (1 of 2)',
    '6 projects in the ledger, as of September 2020',
  ]);
  const { rows } = chartOf(lights, 'light-bars');
  expect(rows.map(({ label, counts }) => [label, ...counts.map(({ count }) => count)])).toEqual([
    ['民生', 1, 0, 1, 1],
    ['产业', 1, 1, 1, 0],
  ]);
});

it('lights-by-unit is counted under all filters but its own, and says who has no unit', () => {
  const lights = figure('lights-by-unit', ledger, { units: ['交通局'] });
  const { rows } = chartOf(lights, 'light-bars');
  expect(rows.map(({ label, selected }) => [label, selected])).toEqual([
    ['交通局', true],
    ['住建局', false],
    ['教育局', false],
  ]);
  expect(rows[0]!.mark).toEqual({ kind: 'own', dimension: 'unit', choice: '交通局' });
  expect(said(lights, 'zh')[0]).toBe('红灯 1 个\uff0c黄灯 1 个\uff0c绿灯 0 个');
  expect(said(figure('lights-by-unit', ledger), 'zh').at(-1)).toBe(
    '1 个项目没有填责任单位\uff0c不在图中。',
  );
});

it('lights name an office’s own rules, and say where nothing is lit', () => {
  const own = portfolioOf([exempt], {
    rules: { lights: { name: '区里的规则', source: '区发改局', clauses: [] } },
  });
  expect(said(figure('lights-by-category', own), 'zh')).toEqual([
    '红灯、黄灯、绿灯都没有',
    '截至 2020 年 9 月\uff0c台账中的 1 个项目',
    '亮灯规则\uff1a区里的规则\uff08区发改局\uff09。',
    '免考核 1 个\uff1a汛期停工 1 个。',
  ]);
});

it('light-bars agree with a naive count, whatever the ledger', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const lights = built(view, 'lights-by-category');
      if (lights === undefined || lights.chart.kind !== 'light-bars') return;
      for (const { mark, counts } of lights.chart.rows) {
        const own = view.byCategory.find(
          ({ choice }) => mark.kind === 'category' && choice === mark.category,
        );
        for (const { light, count } of counts) {
          expect(count).toBe(own!.rows.filter((row) => lightChoiceOf(row) === light).length);
        }
      }
    }),
  );
});

it('late-list says how late, by both plans, the longest first', () => {
  const before = portfolioOf([{}, {}, { plannedStart: '2020-03' }], { asOf: '2020-05' });
  const list = figure('late-list', ledger, {}, [before]);
  expect(said(list, 'zh')).toEqual([
    '3 个项目超期\uff0c最长 3 个月\uff08项目 p1等 2 个\uff09',
    '截至 2020 年 9 月\uff0c台账中的 6 个项目',
    '超期\uff1a过了计划月份还没有开工或竣工\uff1b计划当月不算。比原计划晚\uff1a按最早一版台账的计划计算。',
    '免考核的 1 个项目不计。',
  ]);
  expect(said(list, 'en')[0]).toBe('3 projects are late, at most 3 months (项目 p1 and 1 more)');
  const { rows } = chartOf(list, 'listing');
  expect(rows.map(({ mark }) => mark)).toMatchObject([
    { project: 'p1' },
    { project: 'p3' },
    { project: 'p2' },
  ]);
  expect(rows[2]!.cells.slice(2, 7)).toMatchObject([
    { month: '2020-08' },
    { month: '2020-03' },
    { quantity: 6 },
    { quantity: 1 },
    { quantity: 1 },
  ]);
  expect(rows[1]!.cells.slice(8)).toMatchObject([
    { label: '交通局' },
    { label: '甲' },
    { label: '征地' },
  ]);
});

it('late-list has good news too, and says what a moved plan hides', () => {
  const before = portfolioOf([{ plannedStart: '2020-03' }], { asOf: '2020-02' });
  const moved = portfolioOf([{ plannedStart: '2020-12' }]);
  const list = figure('late-list', moved, {}, [before]);
  expect(said(list, 'zh')[0]).toBe('没有项目超期');
  expect(said(list, 'en')[0]).toBe('No project is late');
  expect(said(list, 'zh').at(-1)).toBe(
    '另有 1 个节点按原计划已超期\uff0c计划调整后未到期\uff0c不在表中。',
  );
});

it('late-list has a row for each late milestone in view, the longest first, whatever the ledger', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const list = built(view, 'late-list');
      if (list === undefined || view.rows.length === 0) return;
      const months = view.rows.flatMap(overdueOf).map(({ at }) => at.late ?? 0);
      const rows = list.chart.kind === 'listing' ? list.chart.rows : [];
      const shown = rows.map(({ cells }) => cells[5]!.kind === 'quantity' && cells[5]!.quantity);
      expect(shown).toEqual([...months].sort((a, b) => b - a));
    }),
  );
});

it('due-next lists what is planned in the three months ahead, by month', () => {
  const due = portfolioOf([
    { plannedStart: '2020-12' },
    { plannedStart: '2020-09', plannedCompletion: '2020-10' },
    { plannedStart: '2020-10', actualStart: '2020-08' },
    { plannedStart: '2021-01' },
    { plannedStart: '2020-10', actualStart: '2020-10' },
  ]);
  const next = figure('due-next', due);
  expect(said(next, 'zh')[0]).toBe('未来三个月该开工 2 个\uff0c该竣工 1 个');
  const cells = chartOf(next, 'listing').rows.map(({ cells: [month, , project] }) => [
    month!.kind === 'month' && month!.month,
    project!.kind === 'projects' && project!.projects[0]!.id,
  ]);
  expect(cells).toEqual([
    ['2020-10', 'p4'],
    ['2020-10', 'p1'],
    ['2020-12', 'p0'],
  ]);
  const none = figure('due-next', portfolioOf([onTime]));
  expect(said(none, 'en')[0]).toBe('Nothing is to start or complete in the coming three months');
  expect(write(chartOf(none, 'nothing-in-view').reason, 'zh')).toBe('没有要列出的。');
});

it.each(['lights-by-category', 'lights-by-unit', 'late-list', 'due-next'])(
  '%s says of an empty view which filter to take off',
  (id) => {
    const empty = figure(id, ledger, { text: '没有这样的' });
    expect(empty.chart.kind).toBe('nothing-in-view');
  },
);

it('figures on lateness hang for no ledger without plans', () => {
  const ids = buildFigures(lookAt(portfolioOf([{ stage: 'underway' }]))).map(({ topic }) => topic);
  expect(ids).not.toContain('lateness');
});
