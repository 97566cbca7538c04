// @vitest-environment node
import { expect, it } from 'vitest';
import type { Indicator } from '../ledger/ledger.ts';
import {
  ledgerOf,
  month,
  shippedLedger,
  withIndicator,
  withoutIndicators,
} from '../ledger/ledgers-for-tests.ts';
import { monthsOfYear } from '../ledger/months.ts';
import type { Filters } from '../view/filters.ts';
import { chartOf, figureOf, figuresOf, said } from './figures-for-tests.ts';

const both = (id: string, filters: Partial<Filters> = {}, ledger = shippedLedger) => {
  const figure = figureOf(id, filters, ledger);
  return { zh: said(figure, 'zh'), en: said(figure, 'en') };
};
const headline = (id: string, ledger = shippedLedger, filters: Partial<Filters> = {}) => {
  const { zh, en } = both(id, filters, ledger);
  return [zh[0], en[0]];
};

it('timeProgress says that 75 % of the year is gone, and what it must not be read against', () => {
  expect(both('time-progress')).toEqual({
    zh: [
      '全年已过 9 个月（75%）；开工、竣工均达到或超过同期计划',
      '2020 年 · 按月',
      '同期计划是截至 2020 年 9 月的计划数，不是全年计划，完成率不能与 75% 相比。',
    ],
    en: [
      '9 months of the year are gone (75%); starts and completions are at or above the plan to date',
      '2020 · by month',
      'The plan to date is what was due by September 2020, not the year’s plan; its rates cannot be set against the 75%.',
    ],
  });
  expect(chartOf(figureOf('time-progress'), 'time-progress')).toMatchObject({
    months: monthsOfYear(2020),
    gone: 9,
    readings: [
      { rate: { kind: 'ratio', actual: 26, planned: 17 } },
      { rate: { kind: 'ratio', actual: 13, planned: 11 } },
    ],
  });
});

it('timeProgress follows the as-of month', () => {
  const january = ledgerOf({ ...shippedLedger, asOf: month('2020-01') });
  const december = ledgerOf({ ...shippedLedger, asOf: month('2020-12') });
  const gone = [january, december].map((ledger) => headline('time-progress', ledger)[0]);
  expect(gone).toEqual([
    expect.stringContaining('全年已过 1 个月（8.3%）'),
    expect.stringContaining('全年已过 12 个月（100%）'),
  ]);
});

it.each<[string, Partial<Indicator>, string, string]>([
  [
    'one behind its plan',
    { actual: 12 },
    '全年已过 9 个月（75%）；开工落后于同期计划',
    '9 months of the year are gone (75%); starts behind the plan to date',
  ],
  [
    'none of a plan',
    { actual: 0 },
    '全年已过 9 个月（75%）；开工落后于同期计划',
    '9 months of the year are gone (75%); starts behind the plan to date',
  ],
  [
    'one as planned',
    { actual: 17 },
    '全年已过 9 个月（75%）；开工、竣工均达到或超过同期计划',
    '9 months of the year are gone (75%); starts and completions are at or above the plan to date',
  ],
  [
    'one that is not published',
    { actual: undefined },
    '全年已过 9 个月（75%）；竣工达到或超过同期计划',
    '9 months of the year are gone (75%); completions are at or above the plan to date',
  ],
  [
    'one without a plan',
    { planned: 0 },
    '全年已过 9 个月（75%）；竣工达到或超过同期计划',
    '9 months of the year are gone (75%); completions are at or above the plan to date',
  ],
])('timeProgress answers with %s', (_, change, zh, en) => {
  expect(headline('time-progress', withIndicator(shippedLedger, 'starts', change))).toEqual([
    zh,
    en,
  ]);
});

it('timeProgress names both where both are behind their plans', () => {
  const starts = withIndicator(shippedLedger, 'starts', { actual: 12 });
  const behind = withIndicator(starts, 'completions', { actual: 10 });
  expect(headline('time-progress', behind)).toEqual([
    '全年已过 9 个月（75%）；开工、竣工均落后于同期计划',
    '9 months of the year are gone (75%); starts and completions behind the plan to date',
  ]);
});

it('timeProgress counts the months of the ledger’s year alone', () => {
  const gone = (asOf: string) => {
    const ledger = ledgerOf({ ...shippedLedger, asOf: month(asOf) });
    return chartOf(figureOf('time-progress', {}, ledger), 'time-progress').gone;
  };
  expect(['2019-12', '2020-05', '2021-01'].map(gone)).toEqual([0, 5, 12]);
});

it('timeProgress stands alone, counted from the calendar, in a ledger without starts and completions', () => {
  const bare = withoutIndicators(shippedLedger, ['starts', 'completions']);
  expect(both('time-progress', {}, bare)).toEqual({
    zh: ['全年已过 9 个月（75%）', '2020 年 · 按月'],
    en: ['9 months of the year are gone (75%)', '2020 · by month'],
  });
  expect(figureOf('time-progress', {}, bare).evidence).toEqual([]);
  expect(figuresOf({}, bare).map(({ id }) => id)).not.toContain('starts');
});
