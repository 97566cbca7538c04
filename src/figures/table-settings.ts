/** The columns that stand beside a project's name in the table of projects, in their order. */
export const TABLE_COLUMNS = [
  'code',
  'category',
  'stage',
  'light',
  'level',
  'key-industrial',
  'investment',
  'year-plan',
  'year-done',
  'rate',
  'cumulative',
  'planned-start',
  'actual-start',
  'planned-completion',
  'actual-completion',
  'late',
  'unit',
  'leader',
  'progress',
  'problems',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What rows can be sorted by: the name, and every column. */
export const SORT_COLUMNS = ['name', ...TABLE_COLUMNS] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What rows can be grouped by. */
export const GROUP_COLUMNS = [
  'category',
  'stage',
  'light',
  'level',
  'key-industrial',
  'unit',
  'leader',
] as const satisfies readonly TableColumn[];
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

export interface SortStep {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** How the table of projects is read. */
export interface TableSettings {
  /** The columns that are shown, in the order of all columns. */
  readonly columns: readonly TableColumn[];
  /** The first decides; where it leaves rows equal the next one does. Each column once. */
  readonly sort: readonly SortStep[];
  readonly groupBy: GroupColumn | undefined;
}

/** The table as it comes: in the order of the ledger, what is asked for most. */
export const FIRST_TABLE: TableSettings = {
  columns: [
    'category',
    'stage',
    'light',
    'investment',
    'year-plan',
    'year-done',
    'rate',
    'planned-completion',
    'late',
    'unit',
    'leader',
  ],
  sort: [],
  groupBy: undefined,
};

/** Shows a column, or puts it away. */
export function withColumn(settings: TableSettings, column: TableColumn): TableSettings {
  const isShown = (other: TableColumn) => settings.columns.includes(other) !== (other === column);
  return { ...settings, columns: TABLE_COLUMNS.filter(isShown) };
}

/**
 * What choosing the head of a column does: ascending, then descending, then no longer by it.
 * @param isFurther whether the other columns go on deciding before it
 */
export function withSort(
  settings: TableSettings,
  column: SortColumn,
  isFurther: boolean,
): TableSettings {
  const { sort } = settings;
  const own = sort.find((step) => step.column === column);
  const isAmongOthers = !isFurther && sort.length > 1;
  const next =
    own === undefined || isAmongOthers
      ? [{ column, descending: false }]
      : own.descending
        ? []
        : [{ column, descending: true }];
  if (!isFurther) return { ...settings, sort: next };
  const sorted = own ? sort.flatMap((step) => (step === own ? next : [step])) : [...sort, ...next];
  return { ...settings, sort: sorted };
}

const KEYS = { columns: 'cols', sort: 'sort', groupBy: 'group' } as const;
/** Stands in the address for a table of names alone. */
const NO_COLUMNS = 'none';
const DESCENDING = '-';

const isFirst = (columns: readonly TableColumn[]) => columns.join() === FIRST_TABLE.columns.join();

/** Writes how the table is read into a query; what is as it comes is not written. */
export function writeTable({ columns, sort, groupBy }: TableSettings, query: URLSearchParams) {
  if (!isFirst(columns)) query.set(KEYS.columns, columns.join() || NO_COLUMNS);
  const steps = sort.map(({ column, descending }) => column + (descending ? DESCENDING : ''));
  if (steps.length > 0) query.set(KEYS.sort, steps.join());
  if (groupBy !== undefined) query.set(KEYS.groupBy, groupBy);
}

function columnsIn(text: string): TableSettings['columns'] {
  if (text === NO_COLUMNS) return [];
  const asked = text.split(',');
  const columns = TABLE_COLUMNS.filter((column) => asked.includes(column));
  return columns.length > 0 ? columns : FIRST_TABLE.columns;
}

function sortIn(text: string): TableSettings['sort'] {
  const steps = text.split(',').flatMap((step): readonly SortStep[] => {
    const descending = step.endsWith(DESCENDING);
    const name = descending ? step.slice(0, -DESCENDING.length) : step;
    const column = SORT_COLUMNS.find((known) => known === name);
    return column === undefined ? [] : [{ column, descending }];
  });
  return steps.filter(({ column }, at) => steps.findIndex((step) => step.column === column) === at);
}

/** Reads how the table is read from a query, each column once; what is unknown is dropped. */
export function readTable(query: URLSearchParams): TableSettings {
  const group = query.get(KEYS.groupBy);
  return {
    columns: columnsIn(query.get(KEYS.columns) ?? ''),
    sort: sortIn(query.get(KEYS.sort) ?? ''),
    groupBy: GROUP_COLUMNS.find((column) => column === group),
  };
}
