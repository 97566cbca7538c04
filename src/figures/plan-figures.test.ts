// @vitest-environment node
import { expect, it } from 'vitest';
import type { Indicator, Ledger } from '../ledger/ledger.ts';
import { shippedLedger, withIndicator, withoutIndicators } from '../ledger/ledgers-for-tests.ts';
import { write } from '../text/messages.ts';
import type { Filters } from '../view/filters.ts';
import { CATEGORIES, chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';

const both = (id: string, filters: Partial<Filters> = {}, ledger = shippedLedger) => {
  const figure = figureOf(id, filters, ledger);
  return { zh: said(figure, 'zh'), en: said(figure, 'en') };
};
const headline = (id: string, ledger = shippedLedger, filters: Partial<Filters> = {}) => {
  const { zh, en } = both(id, filters, ledger);
  return [zh[0], en[0]];
};
const unsplit = (zh: string, en: string) => ({
  zh: `全区数字：来源未按${zh}分列，不随筛选变化。`,
  en: `District-wide: no source splits it by ${en}, so it does not follow the filter.`,
});

it('starts says that 26 of 17 planned have started', () => {
  expect(both('starts')).toEqual({
    zh: ['开工 26 个，超计划 9 个（152.9%）', '2020 年 1—9 月 · 个'],
    en: ['26 projects started, 9 more than planned (152.9%)', 'January–September 2020 · projects'],
  });
  const figure = figureOf('starts');
  expect(write(figure.question, 'zh')).toBe('计划开工多少，实际多少？');
  expect(chartOf(figure, 'plan-actual-bars')).toMatchObject({
    unit: { zh: '个', en: 'projects' },
    full: 26,
    rows: [{ label: { zh: '开工', en: 'Starts' }, planned: 17, actual: 26 }],
  });
});

it('completions says that 13 of 11 planned are completed', () => {
  expect(both('completions')).toEqual({
    zh: ['竣工 13 个，超计划 2 个（118.2%）', '2020 年 1—9 月 · 个'],
    en: [
      '13 projects completed, 2 more than planned (118.2%)',
      'January–September 2020 · projects',
    ],
  });
  expect(chartOf(figureOf('completions'), 'plan-actual-bars').rows).toEqual([
    { label: { zh: '竣工', en: 'Completions' }, planned: 11, actual: 13 },
  ]);
});

it.each<[string, Partial<Indicator>, string, string]>([
  [
    'behind plan',
    { actual: 12 },
    '开工 12 个，比计划少 5 个（70.6%）',
    '12 projects started, 5 fewer than planned (70.6%)',
  ],
  [
    'as planned',
    { actual: 17 },
    '开工 17 个，与计划持平（100%）',
    '17 projects started, exactly as planned (100%)',
  ],
  [
    'none of a plan',
    { actual: 0 },
    '开工 0 个，比计划少 17 个（0%）',
    '0 projects started, 17 fewer than planned (0%)',
  ],
  [
    'a plan of none',
    { planned: 0 },
    '开工：实际 26 个，计划 0 个',
    'Projects started: actual 26 projects, planned 0 projects',
  ],
  [
    'no published actual',
    { actual: undefined },
    '开工：实际 未公布，计划 17 个',
    'Projects started: actual not published, planned 17 projects',
  ],
  [
    'no published plan',
    { planned: undefined },
    '开工：实际 26 个，计划 未公布',
    'Projects started: actual 26 projects, planned not published',
  ],
  [
    'a lower bound',
    { actual: { atLeast: 20 } },
    '开工：实际 20 个以上，计划 17 个',
    'Projects started: actual 20 projects or more, planned 17 projects',
  ],
])('starts answers with %s', (_, change, zh, en) => {
  expect(headline('starts', withIndicator(shippedLedger, 'starts', change))).toEqual([zh, en]);
});

it.each(['starts', 'completions', 'portfolio', 'investment-target', 'time-progress'])(
  '%s stays district-wide under filters, and says so',
  (id) => {
    const filters: Partial<Filters> = { categories: [CATEGORIES.industrial], stages: ['signed'] };
    const [whole, narrowed] = [both(id), both(id, filters)];
    const note = unsplit('类别、阶段', 'category or stage');
    expect(narrowed).toEqual({ zh: [...whole.zh, note.zh], en: [...whole.en, note.en] });
    expect(figureOf(id, filters).chart).toEqual(figureOf(id).chart);
  },
);

it('portfolio says that 32 of 134 are key industrial, and shows the other 102', () => {
  expect(both('portfolio')).toEqual({
    zh: ['计划项目 134 个，其中重点产业 32 个', '2020 年 · 个'],
    en: ['134 projects planned, 32 of them key industrial', '2020 · projects'],
  });
  const { whole, parts } = chartOf(figureOf('portfolio'), 'part-of-whole');
  expect(whole.count).toBe(134);
  expect(parts.map(({ count }) => count)).toEqual([32, 102]);
  expect(parts).toMatchObject([
    { emphasis: true, mark: { kind: 'key-industrial' }, selected: false },
    { emphasis: false },
  ]);
  expect(parts.map(({ label }) => write(label, 'zh'))).toEqual(['重点产业项目', '其他项目']);
});

it('portfolio follows the key industrial cut, which its source does split', () => {
  expect(both('portfolio', { keyIndustrial: true })).toEqual({
    zh: ['重点产业项目 32 个，占全部 134 个的 23.9%', '2020 年 · 个'],
    en: ['32 key industrial projects, 23.9% of all 134', '2020 · projects'],
  });
  const { parts } = chartOf(figureOf('portfolio', { keyIndustrial: true }), 'part-of-whole');
  expect(parts[0]).toMatchObject({ selected: true });
});

it('portfolio states what is published where there is no exact part of an exact whole', () => {
  const stated = (ledger: Ledger) => {
    const { indicators } = chartOf(figureOf('portfolio', {}, ledger), 'indicators');
    return indicators.flatMap(({ quantities }) => quantities);
  };
  expect(stated(withoutIndicators(shippedLedger, ['portfolio.keyIndustrial']))).toEqual([134]);
  const bound = withIndicator(shippedLedger, 'portfolio.total', { value: { atLeast: 134 } });
  expect(stated(bound)).toEqual([{ atLeast: 134 }, 32]);
  const none = withIndicator(shippedLedger, 'portfolio.total', { value: 0 });
  expect(stated(none)).toEqual([0, 32]);
  expect(headline('portfolio', bound)).toEqual(['计划实施的项目', 'Projects planned']);
});

it('portfolio states both where the part is greater than the whole, and draws a part that is all of it', () => {
  const withKey = (value: number) =>
    withIndicator(shippedLedger, 'portfolio.keyIndustrial', { value });
  expect(both('portfolio', {}, withKey(135))).toEqual({
    zh: ['计划实施的项目', '2 项公布的指标'],
    en: ['Projects planned', '2 published indicators'],
  });
  const { indicators } = chartOf(figureOf('portfolio', {}, withKey(135)), 'indicators');
  expect(indicators.map(({ label, quantities }) => [write(label, 'zh'), ...quantities])).toEqual([
    ['“五个一批”项目', 134],
    ['重点产业项目', 135],
  ]);
  const partsOf = (value: number) =>
    chartOf(figureOf('portfolio', {}, withKey(value)), 'part-of-whole').parts;
  expect(partsOf(134).map(({ count }) => count)).toEqual([134, 0]);
  expect(partsOf(0).map(({ count }) => count)).toEqual([0, 134]);
});

it('portfolio is left out of a ledger that has neither the whole nor the part', () => {
  const neither = withoutIndicators(shippedLedger, ['portfolio.total', 'portfolio.keyIndustrial']);
  expect(figuresOf({}, neither).map(({ id }) => id)).not.toContain('portfolio');
});

it('investmentTarget says 100 亿元 or more, and that what is done is not published', () => {
  expect(both('investment-target')).toEqual({
    zh: ['全年目标 100 亿元以上，完成额未公布', '2020 年 · 亿元'],
    en: ['Target: 10 billion yuan or more; done so far is not published', '2020 · yuan'],
  });
  expect(chartOf(figureOf('investment-target'), 'lower-bound')).toEqual({
    kind: 'lower-bound',
    unit: '万元',
    planned: { atLeast: 1_000_000 },
    actual: undefined,
  });
});

it('investmentTarget says what is done as soon as it is published', () => {
  const done = withIndicator(shippedLedger, 'investment.target', { actual: 805_000 });
  expect(headline('investment-target', done)).toEqual([
    '全年目标 100 亿元以上，完成额 80.5 亿元',
    'Target: 10 billion yuan or more; done so far 8.05 billion yuan',
  ]);
});

it('investmentTarget is left out without a target', () => {
  const none = withIndicator(shippedLedger, 'investment.target', { planned: undefined, actual: 1 });
  expect(figuresOf({}, none).map(({ id }) => id)).not.toContain('investment-target');
});

it('starts and completions are drawn on one scale', () => {
  const scale = (id: string) => chartOf(figureOf(id), 'plan-actual-bars').full;
  expect([scale('starts'), scale('completions')]).toEqual([26, 26]);
});

it('starts and completions are drawn each on its own scale where their units differ', () => {
  const own = withIndicator(shippedLedger, 'completions', { unit: '平方米' });
  const scale = (id: string) => chartOf(figureOf(id, {}, own), 'plan-actual-bars').full;
  expect([scale('starts'), scale('completions')]).toEqual([26, 13]);
});

it('starts and completions reach a bound with their scale, and none of a plan of none', () => {
  const full = (change: Partial<Indicator>) => {
    const alone = withoutIndicators(shippedLedger, ['completions']);
    const ledger = withIndicator(alone, 'starts', change);
    return chartOf(figureOf('starts', {}, ledger), 'plan-actual-bars').full;
  };
  expect(full({ planned: { atLeast: 40 } })).toBe(40);
  expect(full({ actual: undefined })).toBe(17);
  expect(full({ planned: 0, actual: 0 })).toBe(1);
});
