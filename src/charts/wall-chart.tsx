import type { ChartOf } from '../figures/chart.ts';
import { tableOf } from '../figures/table.ts';
import { TableView } from './table-view.tsx';

interface WallChartProps {
  readonly chart: ChartOf<'wall-chart'>;
  readonly caption: string;
  readonly onChoose: (markKey: string) => void;
}

/** The wall chart: every project a row, months across. */
export function WallChart({ chart, caption, onChoose }: WallChartProps) {
  return <TableView table={tableOf(chart)} caption={caption} onChoose={onChoose} />;
}
