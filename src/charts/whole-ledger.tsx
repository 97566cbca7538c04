import type { ProjectTable, WallChart } from '../figures/chart.ts';
import { tableOf } from '../figures/table.ts';
import { lazily } from '../ui/lazily.tsx';
import { TableView } from './table-view.tsx';

interface ChartProps<Chart> {
  readonly chart: Chart;
  readonly caption: string;
  readonly onChoose: (markKey: string) => void;
}

/** What is shown where a chart's own code cannot be had. */
function PlainTable({ chart, ...rest }: ChartProps<ProjectTable | WallChart>) {
  return <TableView table={tableOf(chart)} {...rest} />;
}

/** Keeps the place of what is on its way. */
const Waiting = () => <div className="table-waiting" />;

/** Loaded when a ledger is opened that has it: the first one has not. */
export const LazyProjectTable = lazily<ChartProps<ProjectTable>>({
  load: () => import('./project-table.tsx').then((part) => part.ProjectTable),
  isForAll: false,
  Waiting,
  Failed: PlainTable,
});

export const LazyWallChart = lazily<ChartProps<WallChart>>({
  load: () => import('./wall-chart.tsx').then((part) => part.WallChart),
  isForAll: false,
  Waiting,
  Failed: PlainTable,
});
