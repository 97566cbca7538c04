import { MONEY_UNIT } from '../ledger/ledger.ts';
import { type Quantity, sumOf } from '../ledger/quantities.ts';
import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import { amountCell, type Cell, labelCell } from './cell.ts';
import type { ProjectTable, ProjectTableColumn, ProjectTableRow } from './chart.ts';
import { NOT_SAID, type SortValue } from './project-columns.ts';
import type { GroupColumn, SortColumn, SortStep, TableSettings } from './table-settings.ts';

/** A column that is shown, and where its cells stand in every row. */
export interface ShownColumn extends ProjectTableColumn {
  readonly at: number;
}

/** How many rows there are, and for each shown column their sum where it has one. */
export interface Subtotal {
  readonly count: number;
  readonly cells: readonly (Cell | undefined)[];
}

export interface ArrangedGroup {
  /** What its rows have in common; undefined where the table is not grouped. */
  readonly cell: Cell | undefined;
  readonly rows: readonly ProjectTableRow[];
  readonly subtotal: Subtotal;
}

/** The table of projects as it is read: its columns and rows, in their order. */
export interface ArrangedTable {
  readonly columns: readonly ShownColumn[];
  readonly groups: readonly ArrangedGroup[];
  readonly total: Subtotal;
}

/** Chinese by its sound, numbers within texts by their value. */
const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

/** What is not known comes last, whichever way the known ones go. */
function compared(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
  return descending ? -order : order;
}

const placeIn = ({ columns }: ProjectTable, column: SortColumn) =>
  columns.findIndex(({ id }) => id === column);

function sortedRows(chart: ProjectTable, sort: readonly SortStep[]): readonly ProjectTableRow[] {
  const steps = sort.map(({ column, descending }) => ({ at: placeIn(chart, column), descending }));
  return [...chart.rows].sort((a, b) => {
    for (const { at, descending } of steps) {
      const order = compared(a.values[at], b.values[at], descending);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The columns of money; a sum over rows says 以上 where one of them is not known. */
const SUMMED: readonly SortColumn[] = ['investment', 'year-plan', 'year-done', 'cumulative'];

const quantityIn = (cell: Cell | undefined): Quantity | undefined =>
  cell?.kind === 'quantity' ? cell.quantity : undefined;

/** A rate of sums; none where a project's side of it is not known. */
function rateCell(done: Quantity | undefined, plan: Quantity | undefined): Cell | undefined {
  const rate = rateOf(done, plan);
  return rate.kind === 'ratio' ? { kind: 'rate', rate } : undefined;
}

function subtotalOf(
  chart: ProjectTable,
  rows: readonly ProjectTableRow[],
  columns: readonly ShownColumn[],
): Subtotal {
  const sum = (column: SortColumn) => {
    const at = placeIn(chart, column);
    return sumOf(rows.map(({ cells }) => quantityIn(cells[at])));
  };
  return {
    count: rows.length,
    cells: columns.map(({ id }) => {
      if (id === 'rate') return rateCell(sum('year-done'), sum('year-plan'));
      return SUMMED.includes(id) ? amountCell(sum(id), MONEY_UNIT) : undefined;
    }),
  };
}

/** Rows that say the same in a column, in the order of what they say; the unknown at the end. */
function groupsOf(
  chart: ProjectTable,
  rows: readonly ProjectTableRow[],
  groupBy: GroupColumn,
  sort: readonly SortStep[],
): readonly (readonly ProjectTableRow[])[] {
  const at = placeIn(chart, groupBy);
  const groups = new Map<SortValue, ProjectTableRow[]>();
  for (const row of rows) {
    const group = groups.get(row.values[at]);
    if (group === undefined) groups.set(row.values[at], [row]);
    else group.push(row);
  }
  const descending = sort.some((step) => step.column === groupBy && step.descending);
  return [...groups].sort(([a], [b]) => compared(a, b, descending)).map(([, group]) => group);
}

/** What a group's rows have in common, said as the name of the group. */
function nameOf(cell: Cell | undefined): Cell | undefined {
  const isSilent = cell?.kind === 'label' && cell.label === NOT_SAID;
  return isSilent ? labelCell(say('table.groupUnknown')) : cell;
}

/** The rows of the table sorted, grouped and added up. Pure; equal rows stay in their order. */
export function arrangeTable(chart: ProjectTable, settings: TableSettings): ArrangedTable {
  const { columns: shown, sort, groupBy } = settings;
  const columns = chart.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ id }) => id === 'name' || shown.includes(id));
  const rows = sortedRows(chart, sort);
  const parts = groupBy === undefined ? [rows] : groupsOf(chart, rows, groupBy, sort);
  const groupAt = groupBy === undefined ? -1 : placeIn(chart, groupBy);
  return {
    columns,
    groups: parts.map((part) => ({
      cell: nameOf(part[0]?.cells[groupAt]),
      rows: part,
      subtotal: subtotalOf(chart, part, columns),
    })),
    total: subtotalOf(chart, chart.rows, columns),
  };
}
