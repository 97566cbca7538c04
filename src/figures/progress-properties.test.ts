// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNearMonth } from '../ledger/arbitraries.ts';
import { numberOf } from '../ledger/quantities.ts';
import { anyFiltersOf, anyView } from '../view/arbitraries.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { type View, viewOf } from '../view/view.ts';
import type { ChartKind, ChartOf } from './chart.ts';
import { buildFigures } from './index.ts';
import { likelyInYear } from './pace.ts';
import { rowsLedger, startsLedger } from './progress-for-tests.ts';
import { quantileOf } from './slippage.ts';
import { runningTotals } from './year-milestones.ts';

/** A figure's chart where it is of that kind; figures that are not there have none. */
function chartIn<Kind extends ChartKind>(view: View, id: string, kind: Kind) {
  const chart = buildFigures(view).find((figure) => figure.id === id)?.chart;
  const isKind = (other: typeof chart): other is ChartOf<Kind> => other?.kind === kind;
  return isKind(chart) ? chart : undefined;
}

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

const MILESTONES = [
  ['starts', 'plannedStart', 'actualStart', 'start-rates'],
  ['completions', 'plannedCompletion', 'actualCompletion', 'completion-rates'],
] as const;

/** Views without indicators, whose starts and completions are counted from the rows. */
const anyRowsView = anyView.map(({ ledger, filters }) =>
  viewOf({ ...ledger, indicators: [] }, filters, ledger.asOf),
);

it.each(MILESTONES)('%s equal naive counts of the rows in view', (id, planned, actual) => {
  fc.assert(
    fc.property(anyRowsView, (view) => {
      const chart = chartIn(view, id, 'plan-actual-bars');
      if (chart === undefined) return;
      const count = (field: typeof planned | typeof actual) =>
        view.projects.filter((project) => {
          const month = project[field];
          return month?.startsWith(`${view.ledger.year}-`) === true && month <= view.asOf;
        }).length;
      expect(chart.rows).toMatchObject([{ planned: count(planned), actual: count(actual) }]);
    }),
  );
});

it.each(MILESTONES)('%s are the sum of their months, which the curve adds up', (id) => {
  fc.assert(
    fc.property(anyRowsView, (view) => {
      const [bars] = chartIn(view, id, 'plan-actual-bars')?.rows ?? [];
      const months = chartIn(view, `${id}-by-month`, 'month-series');
      const curve = chartIn(view, `${id}-curve`, 'month-series');
      if (bars === undefined || months === undefined || curve === undefined) return;
      expect(sum(months.actual)).toBe(bars.actual);
      const due = months.planned.filter((_, at) => months.months[at]! <= view.asOf);
      expect(sum(due)).toBe(bars.planned);
      expect(curve.planned.at(-1)).toBe(sum(months.planned));
      expect(curve.actual).toEqual(runningTotals(months.actual));
    }),
  );
});

it.each(MILESTONES)(
  '%s by category add up to the whole under all other filters',
  (id, ...names) => {
    const [, , rates] = names;
    fc.assert(
      fc.property(anyRowsView, (view) => {
        const chart = chartIn(view, rates, 'rate-bars');
        const open = viewOf(view.ledger, { ...view.filters, categories: [] }, view.asOf);
        const [whole] = chartIn(open, id, 'plan-actual-bars')?.rows ?? [];
        if (chart === undefined || whole === undefined) return;
        expect(sum(chart.rows.map(({ planned }) => planned))).toBe(whole.planned);
        expect(sum(chart.rows.map(({ actual }) => actual))).toBe(whole.actual);
      }),
    );
  },
);

it('starts never go back as the as-of month moves on', () => {
  fc.assert(
    fc.property(anyView, anyNearMonth, anyNearMonth, ({ ledger }, a, b) => {
      const rows = { ...ledger, indicators: [] };
      const [early, late] = (a <= b ? [a, b] : [b, a]).map(
        (asOf) => chartIn(viewOf(rows, NO_FILTERS, asOf), 'starts', 'plan-actual-bars')?.rows[0],
      );
      if (early === undefined || late === undefined) return;
      for (const side of ['planned', 'actual'] as const) {
        expect(numberOf(late[side]!)).toBeGreaterThanOrEqual(numberOf(early[side]!));
      }
    }),
  );
});

it('investmentDone is the naive sum over the rows that know both sides, in whatever category', () => {
  fc.assert(
    fc.property(anyRowsView, (view) => {
      const [bars] = chartIn(view, 'investment-done', 'plan-actual-bars')?.rows ?? [];
      if (bars === undefined) return;
      const known = view.rows.filter(
        ({ project, yearDone }) =>
          typeof project.yearPlan === 'number' && typeof yearDone === 'number',
      );
      if (known.length === 0) {
        expect(bars.actual).toBeUndefined();
        return;
      }
      expect(bars.actual).toBeCloseTo(sum(known.map(({ yearDone }) => numberOf(yearDone!))), 2);
      expect(bars.planned).toBeCloseTo(
        sum(known.map(({ project }) => numberOf(project.yearPlan!))),
        2,
      );
    }),
  );
});

it('slippage holds every planned milestone that is reached, once', () => {
  fc.assert(
    fc.property(anyFiltersOf(startsLedger), (filters) => {
      const view = viewOf(startsLedger, filters, startsLedger.asOf);
      const chart = chartIn(view, 'slippage', 'distribution');
      if (chart === undefined) return;
      const reached = view.rows.flatMap(({ start, completion }) =>
        [start, completion].filter(({ planned, actual }) => planned && actual),
      );
      expect(sum(chart.bins.map(({ count }) => count))).toBe(reached.length);
      const values = chart.bins.map(({ value }) => value);
      expect(values).toEqual(values.map((_, at) => values[0]! + at));
    }),
  );
});

it('investmentByMonth of the whole year is what its months are in the rows', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100);
  const months = fc.dictionary(
    fc.constantFrom('2020-01', '2020-05', '2020-09', '2020-12', '2019-12'),
    cents,
  );
  fc.assert(
    fc.property(fc.array(months, { minLength: 1, maxLength: 6 }), (each) => {
      const ledger = rowsLedger(each.map((monthlyDone) => ({ yearPlan: 1, monthlyDone })));
      const view = viewOf(ledger, NO_FILTERS, ledger.asOf);
      const chart = chartIn(view, 'investment-by-month', 'month-series');
      if (chart === undefined) return;
      const naive = each.flatMap((row) =>
        Object.entries(row).filter(([month]) => month >= '2020-01' && month <= '2020-09'),
      );
      expect(sum(chart.actual)).toBeCloseTo(sum(naive.map(([, amount]) => amount)), 6);
    }),
  );
});

it('likelyInYear counts what is reached at least, all that is open at most, the low end first', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.array(anyNearMonth),
      fc.array(fc.integer({ min: -12, max: 24 })),
      anyNearMonth,
      (reached, open, past, asOf) => {
        const yearEnd = asOf;
        const { low, high } = likelyInYear(reached, open, past, { asOf, yearEnd });
        expect(low).toBeGreaterThanOrEqual(reached);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(reached + open.length);
      },
    ),
  );
});

it('quantileOf lies between the least and the greatest, the median in the middle', () => {
  expect(quantileOf([3, 1, 2], 0.5)).toBe(2);
  expect(quantileOf([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(quantileOf([], 0.5)).toBe(0);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const quantile = quantileOf(values, share);
        expect(quantile).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(quantile).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      },
    ),
  );
});
