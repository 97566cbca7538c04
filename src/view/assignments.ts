import type { Ledger, ProjectId } from '../ledger/ledger.ts';
import { isOnCalendar, type Month, monthsGone } from '../ledger/months.ts';
import { activeDimensions, type Dimension } from './filters.ts';
import type { Standing } from './standing.ts';
import { under, type View } from './view.ts';

/** A matter handed to a unit (交办件): due on a day, cleared (销号) on another. Days are YYYY-MM-DD. */
export type Assignment = Ledger['assignments'][number];

/** The colour of a slip (督办单) that urges an assignment on. */
export type Slip = 'blue' | 'yellow' | 'red';

/** Where an assignment stands at the end of a day. */
export interface AssignmentStanding {
  readonly assignment: Assignment;
  readonly state: 'on-time' | 'late' | 'open';
  /** Due by the day, that day included. */
  readonly isDue: boolean;
  /** Open, and due before the day. */
  readonly isOverdue: boolean;
  /** The slip to print for it; none for what is cleared, or open in good time. */
  readonly slip: Slip | undefined;
}

/** Slips turn blue this many days before the due day. */
const NEAR_DAYS = 7;

/** Days on the calendar since 1 March of the year 0; only differences mean something. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return fromMarch * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysFrom(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last day of a month, YYYY-MM-DD. */
export function lastDayOf(month: Month): string {
  const days = [31, 30, 29, 28].map((day) => `${month}-${day}`);
  return days.find(isOnCalendar) ?? `${month}-28`;
}

function slipOf(due: string, day: string, isBehind: boolean): Slip | undefined {
  if (due < day) return 'red';
  if (isBehind) return 'yellow';
  return daysFrom(day, due) <= NEAR_DAYS ? 'blue' : undefined;
}

/**
 * Where an assignment stands at the end of a day.
 *
 * Cleared by its due day is on time, after it late; what is cleared after the day looked at is still
 * open. Due on the very day is due, and not yet overdue. The slip is the most pressing that applies:
 * red when overdue, yellow when its project is below time progress, blue from seven days before the
 * due day. Source: 宿迁产发集团, supervision rule of 2025, slips in three colours until cleared.
 * @param isBehind whether its project is below time progress (低于时序进度)
 */
export function assignmentStandingOf(
  assignment: Assignment,
  day: string,
  isBehind: boolean,
): AssignmentStanding {
  const { due, cleared } = assignment;
  const isCleared = cleared !== undefined && cleared <= day;
  return {
    assignment,
    state: !isCleared ? 'open' : cleared <= due ? 'on-time' : 'late',
    isDue: due <= day,
    isOverdue: !isCleared && due < day,
    slip: isCleared ? undefined : slipOf(due, day, isBehind),
  };
}

/** Whether a project's money is below time progress: year done ÷ year plan < months gone ÷ 12. */
function isBelowTimeProgress({ project, yearDone }: Standing, gone: number): boolean {
  const { yearPlan } = project;
  if (typeof yearPlan !== 'number' || typeof yearDone !== 'number') return false;
  return yearDone * 12 < yearPlan * gone;
}

/** Who leads it: the assignment's own leader, else its project's. */
export function leaderOf(
  { leader, project }: Assignment,
  byId: ReadonlyMap<ProjectId, Standing>,
): string | undefined {
  return leader ?? (project && byId.get(project)?.project.leader);
}

export const byIdOf = (rows: readonly Standing[]): ReadonlyMap<ProjectId, Standing> =>
  new Map(rows.map((row) => [row.project.id, row]));

/** The projects in view, whatever is asked of units and leaders. */
function projectsAside(view: View, asked: readonly Dimension[]): readonly Standing[] {
  const own = asked.filter((dimension) => dimension === 'unit' || dimension === 'leader');
  return own.length === 0 ? view.rows : own.flatMap((dimension) => under(view, dimension));
}

export interface AssignmentsInView {
  readonly assignments: readonly AssignmentStanding[];
  /** How many are about no project, so that the filters cannot be asked of them. */
  readonly withoutProject: number;
}

/**
 * The assignments handed out by the last day of the month looked at, as far as they follow the filters.
 *
 * A filter by unit or leader asks for the assignment's own, since a matter of one unit's project is
 * often handed to another; every other filter asks for its project. One without a project passes no
 * such filter: nothing says of what category it would be.
 */
export function assignmentsIn(view: View): AssignmentsInView {
  const { ledger, asOf, filters } = view;
  const [day, gone] = [lastDayOf(asOf), monthsGone(ledger.year, asOf)];
  const asked = activeDimensions(filters);
  const ofProjects = asked.some((dimension) => dimension !== 'unit' && dimension !== 'leader');
  const inView = new Set(projectsAside(view, asked).map(({ project }) => project.id));
  const byId = byIdOf(view.all);
  const askedFor = (choice: string | undefined, choices: readonly string[]) =>
    choices.length === 0 || (choice !== undefined && choices.includes(choice));
  const own = ledger.assignments.filter(
    (assignment) =>
      assignment.handedOut <= day &&
      askedFor(assignment.unit, filters.units) &&
      askedFor(leaderOf(assignment, byId), filters.leaders),
  );
  const rowOf = ({ project }: Assignment) => project && byId.get(project);
  const passing = own.filter((assignment) => {
    const row = rowOf(assignment);
    return row === undefined ? !ofProjects : !ofProjects || inView.has(row.project.id);
  });
  return {
    assignments: passing.map((assignment) => {
      const row = rowOf(assignment);
      return assignmentStandingOf(
        assignment,
        day,
        row !== undefined && isBelowTimeProgress(row, gone),
      );
    }),
    withoutProject: ofProjects ? own.filter((each) => rowOf(each) === undefined).length : 0,
  };
}

/** Assignments, counted. */
export interface AssignmentCounts {
  readonly handedOut: number;
  readonly due: number;
  /** Of those due, cleared by their due day. */
  readonly dueOnTime: number;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
}

/**
 * Counts assignments. Handed out = cleared on time + cleared late + open. The clearing rate (销号率) is
 * cleared ÷ handed out; on time, it is cleared by the due day ÷ due by now (ledger-vocabulary.md).
 */
export function countAssignments(all: readonly AssignmentStanding[]): AssignmentCounts {
  const count = (is: (each: AssignmentStanding) => boolean) => all.filter(is).length;
  return {
    handedOut: all.length,
    due: count(({ isDue }) => isDue),
    dueOnTime: count(({ isDue, state }) => isDue && state === 'on-time'),
    onTime: count(({ state }) => state === 'on-time'),
    late: count(({ state }) => state === 'late'),
    open: count(({ state }) => state === 'open'),
    overdue: count(({ isOverdue }) => isOverdue),
  };
}
