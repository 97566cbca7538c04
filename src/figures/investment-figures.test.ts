// @vitest-environment node
import { expect, it } from 'vitest';
import { month } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { viewOf } from '../view/view.ts';
import { chartOf, figureOf, said } from './figures-for-tests.ts';
import { buildFigures } from './index.ts';
import { rowsLedger } from './progress-for-tests.ts';

const ledger = rowsLedger([
  { yearPlan: 10_000, yearDone: 8_000, monthlyDone: { '2020-08': 1_000.1, '2020-09': 2_000.2 } },
  { yearPlan: 10_000, yearDone: 6_000, category: 'livelihood', monthlyDone: { '2020-09': 0.1 } },
  { yearPlan: 5_000, category: 'livelihood' },
  { yearPlan: 4_000, yearDone: { about: 1_000 }, category: 'park' },
  { yearDone: 700 },
]);
const saidOf = (id: string, language: 'zh' | 'en' = 'zh', of = ledger) =>
  said(figureOf(id, {}, of), language);

it('investmentDone compares what is known on both sides, and names what is not recorded', () => {
  expect(saidOf('investment-done')).toEqual([
    '完成投资 1.4 亿元，为年度计划的 70%，落后时序 5 个百分点',
    '2020 年 1—9 月 · 亿元',
    '时序进度 75%（9/12 个月）。',
    '另有 2 个项目的完成额未登记（年度计划 9000 万元），两边都不计入。',
  ]);
  expect(saidOf('investment-done', 'en')[0]).toBe(
    '140 million yuan invested, 70% of the year’s plan, 5 points behind time progress',
  );
  const figure = figureOf('investment-done', {}, ledger);
  expect(chartOf(figure, 'plan-actual-bars').rows).toMatchObject([
    { planned: 20_000, actual: 14_000 },
  ]);
  expect(figure.rows).toEqual(['p0', 'p1']);
});

it.each([
  [7_500, '与时序进度持平'],
  [7_600, '超时序 1 个百分点'],
  [12_000, '超时序 45 个百分点'],
  [0, '落后时序 75 个百分点'],
])('investmentDone sets %s of 10000 against time', (yearDone, zh) => {
  const one = rowsLedger([{ yearPlan: 10_000, yearDone }]);
  expect(saidOf('investment-done', 'zh', one)[0]).toContain(zh);
});

it('investmentDone never takes what is not recorded for 0', () => {
  const unknown = rowsLedger([{ yearPlan: 10_000 }]);
  expect(saidOf('investment-done', 'zh', unknown)[0]).toBe('年度计划投资 1 亿元，完成额未登记');
  const figure = figureOf('investment-done', {}, unknown);
  expect(chartOf(figure, 'plan-actual-bars').rows).toMatchObject([
    { planned: 10_000, actual: undefined },
  ]);
});

it('investmentByCategory ranks categories against time progress', () => {
  expect(saidOf('investment-by-category')[0]).toBe('2 类中 1 类投资落后时序，最低为民生 60%');
  expect(saidOf('investment-by-category', 'en')[0]).toBe(
    '1 of 2 categories is behind time; lowest: Livelihood, 60%',
  );
  const chart = chartOf(figureOf('investment-by-category', {}, ledger), 'rate-bars');
  expect(chart.reference?.share).toBe(0.75);
  expect(chart.rows.map(({ planned, actual }) => [planned, actual])).toEqual([
    [10_000, 8_000],
    [10_000, 6_000],
  ]);
});

it('investmentByMonth adds up what the projects record of each month', () => {
  expect(saidOf('investment-by-month')).toEqual([
    '9 月完成投资 2000.3 万元，比上月多 100%',
    '2020 年 1—12 月 · 万元',
    '另有 2 个有年度计划的项目未登记各月完成额，不计入。',
  ]);
  const { actual } = chartOf(figureOf('investment-by-month', {}, ledger), 'month-series');
  expect(actual.slice(6)).toEqual([undefined, 1_000.1, 2_000.3, undefined, undefined, undefined]);
});

it('investmentDone counts what was done by an earlier month from the months', () => {
  const built = buildFigures(viewOf(ledger, NO_FILTERS, month('2020-08')));
  const figure = built.find(({ id }) => id === 'investment-done')!;
  expect(chartOf(figure, 'plan-actual-bars').rows).toMatchObject([
    { planned: 20_000, actual: 1_000.1 },
  ]);
});
