import type { ProjectId } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { isExempt } from './exemptions.ts';
import { isOverdue, MILESTONES, type Milestone, type Standing } from './standing.ts';

/** One version of a ledger, with its projects as they were known at its month. */
export interface Version {
  readonly year: number;
  readonly asOf: Month;
  readonly rows: readonly Standing[];
}

/** What happened to a milestone of a project between two versions. */
export interface MilestoneChange {
  readonly row: Standing;
  readonly milestone: Milestone;
}

export interface PlanMove extends MilestoneChange {
  readonly from: Month | undefined;
  readonly to: Month | undefined;
}

/** What changed from one version of a ledger to a later one. */
export interface VersionChanges {
  readonly reached: readonly MilestoneChange[];
  readonly newlyLate: readonly MilestoneChange[];
  /** Late in the earlier version, and reached since. */
  readonly caughtUp: readonly MilestoneChange[];
  readonly planMoved: readonly PlanMove[];
  readonly newlyExempt: readonly Standing[];
  readonly added: readonly Standing[];
  readonly gone: readonly Standing[];
  /** 万元, over the projects of both versions whose sums are known; undefined between two years. */
  readonly investment: { readonly added: number; readonly unknown: number } | undefined;
}

interface Pair {
  readonly before: Standing;
  readonly row: Standing;
}

const isLate = (row: Standing, milestone: Milestone) => isOverdue(row, row[milestone]);

function milestonesWhere(
  pairs: readonly Pair[],
  is: (pair: Pair, milestone: Milestone) => boolean,
): readonly MilestoneChange[] {
  return pairs.flatMap((pair) =>
    MILESTONES.filter((milestone) => is(pair, milestone)).map((milestone) => ({
      row: pair.row,
      milestone,
    })),
  );
}

const isReached = ({ before, row }: Pair, milestone: Milestone) =>
  row[milestone].actual !== undefined && before[milestone].actual === undefined;

function planMovesOf(pairs: readonly Pair[]): readonly PlanMove[] {
  return pairs.flatMap(({ before, row }) =>
    MILESTONES.map((milestone) => ({
      row,
      milestone,
      from: before[milestone].planned,
      to: row[milestone].planned,
    })).filter(({ from, to }) => from !== to),
  );
}

/** What was done after a month, by the months of the later version; undefined where it has none. */
function doneAfter({ project }: Standing, from: Month, to: Month): number | undefined {
  const months = project.monthlyDone && Object.entries(project.monthlyDone);
  if (months === undefined) return undefined;
  return months
    .filter(([month]) => month > from && month <= to)
    .reduce((sum, [, done]) => sum + Math.round(done * 100), 0);
}

/** In hundredths of 万元, so that sums stay whole. */
function addedBy({ before, row }: Pair, from: Month, to: Month): number | undefined {
  if (typeof row.yearDone !== 'number') return undefined;
  if (typeof before.yearDone === 'number') {
    return Math.round(row.yearDone * 100) - Math.round(before.yearDone * 100);
  }
  return before.yearDone === undefined ? doneAfter(row, from, to) : undefined;
}

function investmentAdded(pairs: readonly Pair[], earlier: Version, later: Version) {
  if (earlier.year !== later.year) return undefined;
  const known = pairs.filter(({ row, before }) => (row.yearDone ?? before.yearDone) !== undefined);
  const sums = known.map((pair) => addedBy(pair, earlier.asOf, later.asOf));
  return {
    added: sums.reduce<number>((sum, added = 0) => sum + added, 0) / 100,
    unknown: sums.filter((added) => added === undefined).length,
  };
}

/**
 * What changed from one version of a ledger to a later one, project by project, by their ids.
 *
 * Each version's lateness is judged at its own month. The investment added is the sum of the
 * differences of the year's done; where the earlier version has none, it is the sum of the later
 * version's months since. A sum that went down counts as it is.
 */
export function compareVersions(earlier: Version, later: Version): VersionChanges {
  const earlierById = new Map<ProjectId, Standing>(
    earlier.rows.map((row) => [row.project.id, row]),
  );
  const laterIds = new Set(later.rows.map(({ project }) => project.id));
  const pairs = later.rows.flatMap((row): Pair[] => {
    const before = earlierById.get(row.project.id);
    return before === undefined ? [] : [{ before, row }];
  });
  return {
    reached: milestonesWhere(pairs, isReached),
    newlyLate: milestonesWhere(
      pairs,
      ({ before, row }, milestone) => isLate(row, milestone) && !isLate(before, milestone),
    ),
    caughtUp: milestonesWhere(
      pairs,
      (pair, milestone) => isLate(pair.before, milestone) && isReached(pair, milestone),
    ),
    planMoved: planMovesOf(pairs),
    newlyExempt: pairs
      .filter(({ before, row }) => isExempt(row) && !isExempt(before))
      .map(({ row }) => row),
    added: later.rows.filter(({ project }) => !earlierById.has(project.id)),
    gone: earlier.rows.filter(({ project }) => !laterIds.has(project.id)),
    investment: investmentAdded(pairs, earlier, later),
  };
}
