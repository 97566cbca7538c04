import { say } from '../text/messages.ts';
import {
  MILESTONES,
  type Milestone,
  type MilestoneStanding,
  type Standing,
} from '../view/standing.ts';
import type { View } from '../view/view.ts';
import type { ChartOf } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import { plansInYear } from './year-milestones.ts';

/** A milestone that was planned and is reached, by how many months it was late. */
interface Reached extends MilestoneStanding {
  readonly late: number;
}

function isReached(standing: MilestoneStanding): standing is Reached {
  return standing.actual !== undefined && standing.late !== undefined;
}

/** Milestones of the rows that were planned and are reached by the as-of month, of whatever year. */
export function reachedOf(rows: readonly Standing[], milestone: Milestone): readonly Reached[] {
  return rows.map((row) => row[milestone]).filter(isReached);
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** A quantile by linear interpolation between the two nearest values; 0 of no values. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/** Every whole month from the earliest to the latest, with how many fall on it. */
function binsOf(late: readonly number[]): ChartOf<'distribution'>['bins'] {
  const [from, to] = [Math.min(...late), Math.max(...late)];
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    value: from + index,
    count: late.filter((months) => months === from + index).length,
  }));
}

function movedNotes(reached: readonly Reached[]) {
  const moved = reached.filter(({ moves }) => moves > 0);
  const original = reached.flatMap(({ lateOriginal }) => lateOriginal ?? []);
  if (moved.length === 0) return [];
  return [say('slippage.moved', { moved: moved.length, median: quantileOf(original, 0.5) })];
}

function build(view: View) {
  if (!MILESTONES.some((milestone) => plansInYear(view, milestone))) return undefined;
  const question = say('slippage.question');
  if (view.rows.length === 0) return nothingInView(view, question);
  const [starts, completions] = [reachedOf(view.rows, 'start'), reachedOf(view.rows, 'completion')];
  const reached = [...starts, ...completions];
  const late = reached.map((each) => each.late);
  const median = quantileOf(late, 0.5);
  const rows = view.rows.filter((row) => MILESTONES.some((each) => isReached(row[each])));
  const about = {
    question,
    evidence: evidenceOfProjects(rows.map(({ project }) => project)),
    rows: rows.map(({ project }) => project.id),
    measure: say('slippage.measure', { starts: starts.length, completions: completions.length }),
  };
  if (late.length === 0) {
    const none = say('slippage.none');
    return {
      ...about,
      headline: none,
      notes: [],
      chart: { kind: 'nothing-in-view', reason: none },
    } as const;
  }
  const onTime = late.filter((months) => months <= 0).length;
  return {
    ...about,
    headline: say('slippage.headline', { reached: late.length, median, onTime }),
    chart: {
      kind: 'distribution',
      unit: PROJECT_UNIT,
      bins: binsOf(late),
      median,
      scale: say('slippage.scale'),
    },
    notes: movedNotes(reached),
  } as const;
}

/**
 * Were starts and completions early or late? Actual month − planned month of what is reached, against
 * the current plan; where plans were moved, a note gives the first plan's median (design, Rules:
 * lateness is counted against the original and against the current plan).
 */
export const slippage: FigureDefinition = {
  id: 'slippage',
  topic: 'lateness',
  width: 'column',
  formulas: ['slippage'],
  build,
};
