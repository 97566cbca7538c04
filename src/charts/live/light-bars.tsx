import type { ChartOf } from '../../figures/chart.ts';

/** Projects by light, a bar a group. */
export function LightBars(_: { figure: string; chart: ChartOf<'light-bars'> }) {
  return <svg />;
}
