import type { ChartOf } from '../../figures/chart.ts';
import { plotHeight } from '../measure.ts';
import { SideBars } from './side-bars.tsx';

export function PlanActualBars({
  figure,
  chart,
}: {
  figure: string;
  chart: ChartOf<'plan-actual-bars'>;
}) {
  const { unit, rows, full } = chart;
  return (
    <SideBars figure={figure} height={plotHeight(chart)} unit={unit} rows={rows} full={full} />
  );
}
