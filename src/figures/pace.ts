import { type Month, monthsFrom, monthsGone } from '../ledger/months.ts';
import { type Message, say } from '../text/messages.ts';
import type { Milestone, Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import { quantileOf, reachedOf } from './slippage.ts';
import {
  idsInYear,
  measureOfRows,
  plansInYear,
  sidesByMonth,
  sidesByNow,
  wholeYear,
} from './year-milestones.ts';

/** Fewer past delays than these let nothing be expected. */
const LEAST_PAST = 5;

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * How many milestones the year is likely to bring: an estimate (推算), between two bounds.
 *
 * A project with a planned month p that has not reached it is already late by `asOf − p` (negative
 * before it is due). Of the ledger's past delays, those longer than that are what it may still come to:
 * its likely months are p + their lower and p + their upper quartile. `high` counts those whose earlier
 * month lies in the year, `low` those whose later one does; both include what is reached. A project
 * later than all of the past is in neither.
 */
export function likelyInYear(
  reached: number,
  open: readonly Month[],
  past: readonly number[],
  { asOf, yearEnd }: { readonly asOf: Month; readonly yearEnd: Month },
): Range {
  const within = (planned: Month, share: number) => {
    const longer = past.filter((late) => late > monthsFrom(planned, asOf));
    return longer.length > 0 && quantileOf(longer, share) <= monthsFrom(planned, yearEnd);
  };
  return {
    low: reached + open.filter((planned) => within(planned, 0.75)).length,
    high: reached + open.filter((planned) => within(planned, 0.25)).length,
  };
}

/** Planned months of what is planned and not reached. */
const openOf = (rows: readonly Standing[], milestone: Milestone) =>
  rows.flatMap((row) =>
    row[milestone].actual === undefined ? (row[milestone].planned ?? []) : [],
  );

/** The estimate, from the delays of the whole ledger, with how it was made; nothing where too little is past. */
function outlook(view: View, milestone: Milestone, reached: number, yearEnd: Month) {
  const past = reachedOf(view.all, milestone).map(({ late }) => late);
  if (past.length < LEAST_PAST) return [];
  const span = { asOf: view.asOf, yearEnd };
  const likely = likelyInYear(reached, openOf(view.rows, milestone), past, span);
  return [
    say('pace.likely', { milestone, ...likely }),
    say('pace.method', { milestone, past: past.length }),
  ];
}

interface Pace {
  readonly planned: number;
  readonly actual: number;
  readonly gone: number;
  readonly remaining: number;
  /** (planned in the year − reached in the year by now) ÷ months to come. */
  readonly needed: number;
}

function paceOf(view: View, milestone: Milestone, planned: number, months: number): Pace {
  const { actual } = sidesByNow(view.rows, milestone, view);
  const gone = monthsGone(view.ledger.year, view.asOf);
  const remaining = months - gone;
  const needed = remaining === 0 ? 0 : Math.max(0, planned - actual) / remaining;
  return { planned, actual, gone, remaining, needed };
}

function headlineOf(milestone: Milestone, pace: Pace): Message {
  const { planned, actual, gone, remaining, needed } = pace;
  if (actual >= planned) return say('pace.met', { milestone, planned, actual });
  if (remaining === 0) return say('pace.over', { milestone, planned, actual });
  const before = gone === 0 ? 0 : actual / gone;
  return say('pace.headline', { milestone, left: planned - actual, remaining, needed, before });
}

/**
 * What each month to come must bring to meet the year's plan, as a multiple of the months so far: its
 * formula is `needed` ÷ (reached by now ÷ months gone). All that is planned in the year is its plan.
 */
function pace(id: string, milestone: Milestone): FigureDefinition {
  return {
    id,
    topic: 'progress',
    width: 'column',
    formulas: ['month-needed', 'slippage'],
    build(view) {
      if (!plansInYear(view, milestone)) return undefined;
      const question = say('pace.question', { milestone });
      if (view.rows.length === 0) return nothingInView(view, question);
      const sides = sidesByMonth(view.rows, milestone, view);
      const planned = sides.planned.reduce((sum, count) => sum + count, 0);
      const now = paceOf(view, milestone, planned, sides.months.length);
      const yearEnd = sides.months.at(-1);
      const isOpen = now.remaining > 0 && yearEnd !== undefined;
      return {
        question,
        headline: headlineOf(milestone, now),
        measure: measureOfRows(view, wholeYear(view), PROJECT_UNIT),
        chart: {
          kind: 'month-series',
          unit: PROJECT_UNIT,
          asOf: view.asOf,
          form: 'bars',
          ...sides,
          needed: sides.months.map((month) => (month > view.asOf ? now.needed : undefined)),
        },
        notes: isOpen ? outlook(view, milestone, now.actual, yearEnd) : [],
        evidence: evidenceOfProjects(view.projects),
        rows: idsInYear(view.rows, [milestone], view),
      };
    },
  };
}

/** How many projects must start each month to meet the year's plan? */
export const startPace = pace('start-pace', 'start');
/** How many projects must be completed each month to meet the year's plan? */
export const completionPace = pace('completion-pace', 'completion');
