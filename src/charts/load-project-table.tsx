import { lazy, Suspense } from 'react';
import type { ProjectTable as Chart } from '../figures/chart.ts';
import { tableOf } from '../figures/table.ts';
import { TableView } from './table-view.tsx';

interface Props {
  readonly chart: Chart;
  readonly caption: string;
  readonly onChoose: (markKey: string) => void;
}

/** What is shown where the table's own code cannot be had. */
function PlainTable({ chart, ...rest }: Props) {
  return <TableView table={tableOf(chart)} {...rest} />;
}

/** Loaded when a ledger is opened that has it: the first one has not. */
const Loaded = lazy(() =>
  import('./project-table.tsx').then(
    ({ ProjectTable }) => ({ default: ProjectTable }),
    () => ({ default: PlainTable }),
  ),
);

/** The table of projects, with its place kept until it is there. */
export function LazyProjectTable(props: Props) {
  return (
    <Suspense fallback={<div className="table-waiting" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
