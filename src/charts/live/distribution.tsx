import type { ChartOf } from '../../figures/chart.ts';

/** How many fall on each value of a scale, early to late. */
export function Distribution(_: { figure: string; chart: ChartOf<'distribution'> }) {
  return <svg />;
}
