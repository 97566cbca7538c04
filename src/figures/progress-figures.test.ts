// @vitest-environment node
import { expect, it } from 'vitest';
import { month, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { viewOf } from '../view/view.ts';
import { chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';
import { rowsLedger, startsLedger } from './progress-for-tests.ts';

const OURS = [
  'starts-by-month',
  'completions-by-month',
  'starts-curve',
  'completions-curve',
  'start-rates',
  'completion-rates',
  'start-pace',
  'completion-pace',
  'investment-done',
  'investment-by-category',
  'investment-by-month',
  'slippage',
];

const headlines = (id: string, ledger = startsLedger) => {
  const figure = figureOf(id, {}, ledger);
  return [said(figure, 'zh')[0], said(figure, 'en')[0]];
};
const notes = (id: string, ledger = startsLedger) => said(figureOf(id, {}, ledger), 'zh').slice(2);

it('buildFigures hangs no figure over months for a ledger without planned months', () => {
  const ids = figuresOf({}, shippedLedger).map(({ id }) => id);
  expect(ids.filter((id) => OURS.includes(id))).toEqual([]);
  const recorded = rowsLedger([{ actualStart: '2020-03' }, { yearDone: 5 }]);
  const kept = figuresOf({}, recorded).map(({ id }) => id);
  expect(kept.filter((id) => [...OURS, 'starts', 'completions'].includes(id))).toEqual([]);
});

it('starts counts from the rows what no indicator publishes (R1)', () => {
  expect(headlines('starts')).toEqual([
    '开工 5 个，超计划 1 个（125%）',
    '5 projects started, 1 more than planned (125%)',
  ]);
  const figure = figureOf('starts', {}, startsLedger);
  expect(chartOf(figure, 'plan-actual-bars').rows).toMatchObject([{ planned: 4, actual: 5 }]);
  expect(figure.rows).toHaveLength(8);
  expect(figuresOf({}, startsLedger).map(({ id }) => id)).not.toContain('completions');
});

it('starts counts under the filters, and says how many projects they leave', () => {
  const [, livelihood] = startsLedger.categories;
  const figure = figureOf('starts', { categories: [livelihood!.id] }, startsLedger);
  expect(said(figure, 'zh').slice(0, 2)).toEqual([
    '开工 1 个，比计划少 1 个（50%）',
    '2020 年 1—9 月 · 个 · 筛选出 3 个项目',
  ]);
  expect(said(figure, 'en')[1]).toBe('January–September 2020 · projects · 3 projects shown');
});

it('starts follows the as-of month', () => {
  const at = (asOf: string) => {
    const built = buildFigures(viewOf(startsLedger, NO_FILTERS, month(asOf)));
    const figure = built.find(({ id }) => id === 'starts')!;
    return chartOf(figure, 'plan-actual-bars').rows.map(({ planned, actual }) => [planned, actual]);
  };
  expect(at('2020-03')).toEqual([[2, 1]]);
  expect(at('2019-12')).toEqual([[0, 0]]);
  expect(at('2021-06')).toEqual([[7, 5]]);
});

it('timeProgress reads rates from the rows, against the plan to date', () => {
  expect(said(figureOf('time-progress', {}, startsLedger), 'zh')).toEqual([
    '全年已过 9 个月（75%）；开工达到或超过同期计划',
    '2020 年 · 按月',
    '同期计划是截至 2020 年 9 月的计划数，不是全年计划，完成率不能与 75% 相比。',
  ]);
});

it('startsByMonth sets each month’s plan beside what started in it, up to the as-of month', () => {
  expect(headlines('starts-by-month')).toEqual([
    '9 月开工 1 个，当月计划 0 个',
    '1 started in September, 0 planned',
  ]);
  const { planned, actual, months } = chartOf(
    figureOf('starts-by-month', {}, startsLedger),
    'month-series',
  );
  expect(months).toHaveLength(12);
  expect(planned).toEqual([0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 2]);
  expect(actual).toEqual([0, 1, 0, 1, 1, 0, 1, 0, 1, undefined, undefined, undefined]);
});

it('startsCurve adds the months up, and ends at the as-of month', () => {
  expect(headlines('starts-curve')).toEqual([
    '截至 9 月累计开工 5 个，超计划 1 个；全年计划 7 个',
    '5 started by September, 1 more than planned; 7 planned for the year',
  ]);
  const chart = chartOf(figureOf('starts-curve', {}, startsLedger), 'month-series');
  expect(chart.planned).toEqual([0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 7]);
  expect(chart.actual).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, undefined, undefined, undefined]);
});

it('startRates ranks categories with both numbers, unclipped, those without a plan apart', () => {
  expect(headlines('start-rates')).toEqual([
    '开工率产业最高，150%（3/2）；民生最低，50%（1/2）',
    'Start rate: highest in Industry 150% (3/2), lowest in Livelihood 50% (1/2)',
  ]);
  const { rows } = chartOf(figureOf('start-rates', {}, startsLedger), 'rate-bars');
  expect(rows.map(({ planned, actual }) => [planned, actual])).toEqual([
    [2, 3],
    [2, 1],
    [0, 1],
  ]);
});

it('startRates keeps the other categories when one is chosen, and answers for the chosen', () => {
  const [, livelihood] = startsLedger.categories;
  const figure = figureOf('start-rates', { categories: [livelihood!.id] }, startsLedger);
  expect(said(figure, 'zh')[0]).toBe('民生开工率，50%（1/2）');
  const { rows } = chartOf(figure, 'rate-bars');
  expect(rows.map(({ selected }) => selected)).toEqual([false, true, false]);
});

it('startPace says what each month to come must bring, as a multiple of the months so far', () => {
  expect(headlines('start-pace')).toEqual([
    '还要开工 2 个，每月 0.7 个，是此前每月 0.6 个的 1.2 倍',
    '2 still to start, 0.7 a month: 1.2 times the 0.6 a month so far',
  ]);
  const { needed } = chartOf(figureOf('start-pace', {}, startsLedger), 'month-series');
  expect(needed!.slice(0, 9)).toEqual(Array(9).fill(undefined));
  expect(needed!.slice(9)).toEqual([2 / 3, 2 / 3, 2 / 3]);
});

it('startPace estimates the year from the ledger’s own past delays, and says how', () => {
  // Past delays: 0, 2, -1, -2, 1. Open: one due in August, two in December.
  const [likely, method] = notes('start-pace');
  expect(likely).toBe('推算：按以往的偏差，全年大约开工 6—8 个。');
  expect(method).toMatch(/^推算方法：取本台账已开工的 5 个项目的偏差/);
});

it('startPace estimates nothing where too little is past', () => {
  const ledger = rowsLedger([{ plannedStart: '2020-12' }]);
  expect(notes('start-pace', ledger)).toEqual([]);
  expect(headlines('start-pace', ledger)[0]).toBe('还要开工 1 个，每月 0.3 个；此前还没有开工');
});

it.each([
  ['2020-12', '2020-12', '已开工 1 个，全年计划 1 个已完成'],
  ['2020-12', undefined, '全年开工 0 个，比计划 1 个少 1 个'],
])('startPace looks back at the end of the year', (asOf, actualStart, zh) => {
  const ledger = rowsLedger([{ plannedStart: '2020-11', actualStart }], { asOf });
  expect(headlines('start-pace', ledger)[0]).toBe(zh);
});

it('slippage counts months early and late without gaps, with its median', () => {
  expect(headlines('slippage')).toEqual([
    '已实现的 5 个节点，中位数按期；按期或提前的占 60%',
    'Median of 5 milestones reached: on time; 60% were on time or early',
  ]);
  const { bins, median } = chartOf(figureOf('slippage', {}, startsLedger), 'distribution');
  expect(median).toBe(0);
  expect(bins).toEqual([
    { value: -2, count: 1 },
    { value: -1, count: 1 },
    { value: 0, count: 1 },
    { value: 1, count: 1 },
    { value: 2, count: 1 },
  ]);
});

it('slippage also says the median against the first plan where plans were moved', () => {
  const row = { plannedStart: '2020-05', actualStart: '2020-06' };
  const earlier = rowsLedger([{ plannedStart: '2020-02' }], { asOf: '2020-04' });
  const built = buildFigures(viewOf(rowsLedger([row]), NO_FILTERS, month('2020-09'), [earlier]));
  expect(said(built.find(({ id }) => id === 'slippage')!, 'zh').slice(2)).toEqual([
    '其中 1 个节点的计划月份改过；按最初的计划，中位数晚 4 个月。',
  ]);
});

it('slippage says that nothing is reached yet', () => {
  const ledger = rowsLedger([{ plannedStart: '2020-12' }]);
  expect(headlines('slippage', ledger)[1]).toBe('No planned milestone is reached yet');
});

it('projectsByStage says what moved since the previous version, at the ledger’s own month', () => {
  const now = rowsLedger([
    { stage: 'underway' },
    { stage: 'completed' },
    { stage: 'completed' },
    { stage: 'signed' },
  ]);
  const before = rowsLedger(
    [{ stage: 'started' }, { stage: 'completed' }, { stage: 'underway' }, { stage: 'signed' }],
    { asOf: '2020-08' },
  );
  const notesAt = (asOf: string, earlier = [before]) => {
    const built = buildFigures(viewOf(now, NO_FILTERS, month(asOf), earlier));
    return said(built.find(({ id }) => id === 'projects-by-stage')!, 'zh').slice(2);
  };
  expect(notesAt('2020-09')).toEqual(['较 2020 年 8 月：在建 +1，竣工 +1。']);
  expect(notesAt('2020-08')).toEqual([]);
  expect(notesAt('2020-09', [])).toEqual([]);
  expect(notesAt('2020-09', [now])).toEqual(['较 2020 年 9 月：没有项目进入新阶段。']);
});

it.each(OURS)('%s says why nothing is in view', (id) => {
  const row = {
    plannedStart: '2020-02',
    plannedCompletion: '2020-03',
    yearPlan: 10,
    monthlyDone: { '2020-01': 1 },
  };
  const figure = figureOf(id, { text: '没有这样的' }, rowsLedger([row]));
  expect(figure.chart.kind).toBe('nothing-in-view');
});
