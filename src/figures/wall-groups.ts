import { numberOf } from '../ledger/quantities.ts';
import { say } from '../text/messages.ts';
import { STAGE_CHOICES } from '../view/filters.ts';
import type { WallGroup, WallRow } from './chart.ts';

/** What the rows of the wall chart can be grouped by, and sorted by within their groups. */
export const WALL_GROUPINGS = ['category', 'stage', 'unit', 'leader'] as const;
export type WallGrouping = (typeof WALL_GROUPINGS)[number];
export const WALL_SORTINGS = [
  'ledger',
  'planned-start',
  'planned-completion',
  'late',
  'investment',
] as const;
export type WallSorting = (typeof WALL_SORTINGS)[number];
/** Dense rows stand in newspaper columns; comfortable ones say unit and leader as well. */
export const WALL_DENSITIES = ['comfortable', 'dense'] as const;
export type WallDensity = (typeof WALL_DENSITIES)[number];

/** How the reader wants the wall chart laid out. */
export interface WallSettings {
  readonly groupBy: WallGrouping;
  readonly sortBy: WallSorting;
  readonly density: WallDensity;
}

export const USUAL_WALL: WallSettings = {
  groupBy: 'category',
  sortBy: 'ledger',
  density: 'comfortable',
};

const byText = (a: string | undefined, b: string | undefined) =>
  a === b ? 0 : (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
const byGreatest = (a: number | undefined, b: number | undefined) =>
  a === b ? 0 : (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY);
const investmentOf = ({ totalInvestment }: WallRow) =>
  totalInvestment === undefined ? undefined : numberOf(totalInvestment);

/** What is not known stands last in each of these orders. */
const ORDERS: Record<WallSorting, (a: WallRow, b: WallRow) => number> = {
  ledger: (a, b) => a.place - b.place,
  'planned-start': (a, b) => byText(a.plannedStart, b.plannedStart),
  'planned-completion': (a, b) => byText(a.plannedCompletion, b.plannedCompletion),
  late: (a, b) => byGreatest(a.monthsLate, b.monthsLate),
  investment: (a, b) => byGreatest(investmentOf(a), investmentOf(b)),
};

/** Rows by what they say in a field, in the order of their first; those that say nothing come last. */
function groupedBy(rows: readonly WallRow[], field: 'unit' | 'leader'): readonly WallGroup[] {
  const groups = new Map<string | undefined, WallRow[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group === undefined) groups.set(row[field], [row]);
    else group.push(row);
  }
  const silent = groups.get(undefined);
  groups.delete(undefined);
  const named = [...groups].map(([name, own]) => ({ label: name ?? '', rows: own }));
  if (silent === undefined) return named;
  return [...named, { label: say('value.notPublished'), rows: silent }];
}

function groupedByStage(rows: readonly WallRow[]): readonly WallGroup[] {
  return STAGE_CHOICES.map((stage) => ({
    label: say('stage.name', { stage }),
    rows: rows.filter((row) => row.stage === stage),
  }));
}

/**
 * The rows of the wall chart in the groups and the order asked for. No row is lost, groups without
 * rows are left out, and what an order does not tell apart keeps the ledger's.
 * @param byCategory the groups of the chart's description
 */
export function wallGroups(
  byCategory: readonly WallGroup[],
  { groupBy, sortBy }: Pick<WallSettings, 'groupBy' | 'sortBy'>,
): readonly WallGroup[] {
  const rows = byCategory.flatMap((group) => group.rows).sort(ORDERS.ledger);
  const groups =
    groupBy === 'category'
      ? byCategory
      : groupBy === 'stage'
        ? groupedByStage(rows)
        : groupedBy(rows, groupBy);
  return groups
    .filter((group) => group.rows.length > 0)
    .map(({ label, rows: own }) => ({
      label,
      rows: [...own].sort((a, b) => ORDERS[sortBy](a, b) || ORDERS.ledger(a, b)),
    }));
}
