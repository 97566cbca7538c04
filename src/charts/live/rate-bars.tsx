import type { ChartOf } from '../../figures/chart.ts';

/** Rates of groups, the highest first. */
export function RateBars(_: { figure: string; chart: ChartOf<'rate-bars'> }) {
  return <svg />;
}
