import type { WallRow } from '../figures/chart.ts';
import { type Month, monthsFrom } from '../ledger/months.ts';
import type { ActualMoment, PlannedMoment } from '../text/wall-messages.ts';

/** A stretch of the months shown, counted from the beginning of the first; cut off at both sides. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
  /** Whether it begins before the first month, or ends after the last. */
  readonly before: boolean;
  readonly after: boolean;
  /** Whether both of its ends are known. */
  readonly closed: boolean;
}

/** A milestone that was reached, or that is all that is known of a plan. */
export interface WallMilestone {
  readonly milestone: 'start' | 'completion';
  readonly side: 'planned' | 'actual';
  /** The beginning of the month for a start, its end for a completion. */
  readonly at: number;
}

/** What is drawn in a row of the wall chart. */
export interface WallDrawing {
  readonly planned: WallSpan | undefined;
  readonly actual: WallSpan | undefined;
  readonly overdue: WallSpan | undefined;
  readonly milestones: readonly WallMilestone[];
}

/** The months that a wall chart shows. */
export interface WallYear {
  readonly months: readonly Month[];
  readonly asOf: Month;
}

/** How many months the beginning of a month lies after that of the first one shown. */
export function beginningOf(month: Month, { months }: Pick<WallYear, 'months'>): number {
  const [first = month] = months;
  return monthsFrom(first, month);
}

function spanBetween(
  from: number,
  to: number,
  length: number,
  closed: boolean,
): WallSpan | undefined {
  if (to <= from) return undefined;
  const within = (at: number) => Math.min(length, Math.max(0, at));
  return { from: within(from), to: within(to), before: from < 0, after: to > length, closed };
}

/** From one month to the end of another; where one is not known, to the edge of what is shown. */
function spanOf(from: Month | undefined, to: Month | undefined, year: WallYear) {
  const { length } = year.months;
  if (from === undefined && to === undefined) return undefined;
  const begin = from === undefined ? 0 : beginningOf(from, year);
  const end = to === undefined ? length : beginningOf(to, year) + 1;
  return spanBetween(begin, end, length, from !== undefined && to !== undefined);
}

/** From the end of the month that was planned to the end of the month looked at. */
function overdueOf({ overdue, plannedStart, plannedCompletion }: WallRow, year: WallYear) {
  const due = { start: plannedStart, completion: plannedCompletion };
  const begins = overdue.flatMap((milestone) => {
    const month = due[milestone];
    return month === undefined ? [] : [beginningOf(month, year) + 1];
  });
  if (begins.length === 0) return undefined;
  const end = beginningOf(year.asOf, year) + 1;
  return spanBetween(Math.min(...begins), end, year.months.length, true);
}

function milestonesOf(row: WallRow, planned: WallSpan | undefined, year: WallYear) {
  const start = (side: WallMilestone['side'], month: Month | undefined) =>
    month === undefined
      ? []
      : [{ milestone: 'start', side, at: beginningOf(month, year) } as const];
  const completion = (side: WallMilestone['side'], month: Month | undefined) =>
    month === undefined
      ? []
      : [{ milestone: 'completion', side, at: beginningOf(month, year) + 1 } as const];
  // A closed outline shows its ends itself.
  const isOutlined = planned?.closed === true;
  const all: readonly WallMilestone[] = [
    ...(isOutlined ? [] : start('planned', row.plannedStart)),
    ...(isOutlined ? [] : completion('planned', row.plannedCompletion)),
    ...start('actual', row.actualStart),
    ...completion('actual', row.actualCompletion),
  ];
  return all.filter(({ milestone, at }) =>
    milestone === 'start' ? at >= 0 && at < year.months.length : at > 0 && at <= year.months.length,
  );
}

/**
 * Where everything of a project stands among the months shown. Work that goes on ends with the month
 * looked at; what lies outside keeps its direction in `before` and `after`.
 */
export function drawingOf(row: WallRow, year: WallYear): WallDrawing {
  const planned = spanOf(row.plannedStart, row.plannedCompletion, year);
  const isUnderWay = row.actualStart !== undefined && row.actualCompletion === undefined;
  const end = isUnderWay ? year.asOf : row.actualCompletion;
  return {
    planned,
    actual: spanOf(row.actualStart, end, year),
    overdue: overdueOf(row, year),
    milestones: milestonesOf(row, planned, year),
  };
}

function reached(start: Month | undefined, completion: Month | undefined, month: Month) {
  if (month === start && month === completion) return 'both';
  if (month === start) return 'start';
  return month === completion ? 'completion' : undefined;
}

function plannedIn({ plannedStart, plannedCompletion }: WallRow, month: Month): PlannedMoment {
  const milestone = reached(plannedStart, plannedCompletion, month);
  if (milestone !== undefined) return milestone;
  if (plannedStart !== undefined && month < plannedStart) return 'outside';
  if (plannedCompletion !== undefined && month > plannedCompletion) return 'outside';
  const isKnown = plannedStart !== undefined && plannedCompletion !== undefined;
  return isKnown ? 'during' : 'unpublished';
}

function actualIn(
  { actualStart, actualCompletion }: WallRow,
  month: Month,
  asOf: Month,
): ActualMoment {
  if (month > asOf) return 'ahead';
  const milestone = reached(actualStart, actualCompletion, month);
  if (milestone !== undefined) return milestone;
  if (actualCompletion !== undefined && month > actualCompletion) return 'done';
  if (actualStart === undefined)
    return actualCompletion === undefined ? 'not-started' : 'unpublished';
  return month < actualStart ? 'not-started' : 'during';
}

/** What stands at a project and a month: its plan, what was done, and which milestones are overdue. */
export function momentOf(row: WallRow, month: Month, asOf: Month) {
  const due = { start: row.plannedStart, completion: row.plannedCompletion };
  return {
    planned: plannedIn(row, month),
    actual: actualIn(row, month, asOf),
    overdue: row.overdue.filter((milestone) => {
      const planned = due[milestone];
      return planned !== undefined && planned < month && month <= asOf;
    }),
  };
}
