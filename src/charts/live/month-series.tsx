import type { ChartOf } from '../../figures/chart.ts';

/** Months, planned against actual. */
export function MonthSeries(_: { figure: string; chart: ChartOf<'month-series'> }) {
  return <svg />;
}
