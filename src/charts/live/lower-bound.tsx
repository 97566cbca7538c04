import type { ChartOf } from '../../figures/chart.ts';
import { numberOf } from '../../ledger/quantities.ts';
import { plotHeight } from '../measure.ts';
import { SideBars } from './side-bars.tsx';

export function LowerBound({ figure, chart }: { figure: string; chart: ChartOf<'lower-bound'> }) {
  const { unit, planned, actual } = chart;
  const full = Math.max(1, numberOf(planned), actual === undefined ? 0 : numberOf(actual));
  return (
    <SideBars
      figure={figure}
      height={plotHeight(chart)}
      unit={unit}
      rows={[{ planned, actual }]}
      full={full}
    />
  );
}
