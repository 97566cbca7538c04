import type { Project } from '../ledger/ledger.ts';
import {
  isOverdue,
  MILESTONES,
  type Milestone,
  type MilestoneStanding,
  type Standing,
} from './standing.ts';

/** A milestone that is late, with its project. */
export interface OverdueMilestone {
  readonly row: Standing;
  readonly milestone: Milestone;
  readonly at: MilestoneStanding;
}

/** Whether the ledger plans a milestone of the project: without a plan nothing can be late. */
export function hasPlan({ plannedStart, plannedCompletion }: Project): boolean {
  return plannedStart !== undefined || plannedCompletion !== undefined;
}

/** The milestones of a project that are late (超期): planned before the month, and not reached. */
export function overdueOf(row: Standing): readonly OverdueMilestone[] {
  return MILESTONES.map((milestone) => ({ row, milestone, at: row[milestone] })).filter(({ at }) =>
    isOverdue(row, at),
  );
}

/**
 * Milestones that would be late by the oldest plan, and are not by the current one: a plan that
 * moved hides them. Source: India's infrastructure ministry publishes both counts (light-rules.md).
 */
export function hiddenByMovesOf(row: Standing): readonly Milestone[] {
  if (row.light.kind === 'exempt') return [];
  return MILESTONES.filter((milestone) => {
    const at = row[milestone];
    const wasDue = at.actual === undefined && at.lateOriginal !== undefined && at.lateOriginal > 0;
    return wasDue && !isOverdue(row, at);
  });
}

/** Months after the plan, of the milestone that is reached or overdue and came the latest. */
export function monthsLateOf(row: Standing): number | undefined {
  const late = MILESTONES.flatMap((milestone) => {
    const at = row[milestone];
    const counts = at.actual !== undefined || isOverdue(row, at);
    return counts && at.late !== undefined ? [at.late] : [];
  });
  return late.length === 0 ? undefined : Math.max(...late);
}
