import type { Month } from '../ledger/months.ts';
import { rateOf } from '../ledger/rates.ts';
import { type Message, say } from '../text/messages.ts';
import type { Milestone } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import {
  idsInYear,
  type MonthlySides,
  measureOfRows,
  plansInYear,
  runningTotals,
  sidesByMonth,
  sidesByNow,
  wholeYear,
} from './year-milestones.ts';

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** What both figures over the months of a milestone have in common. */
function monthsFigure(
  view: View,
  milestone: Milestone,
  question: Message,
  answer: (sides: MonthlySides) => Pick<Figure, 'headline' | 'chart'>,
): Figure | undefined {
  if (!plansInYear(view, milestone)) return undefined;
  if (view.rows.length === 0) return nothingInView(view, question);
  return {
    question,
    ...answer(sidesByMonth(view.rows, milestone, view)),
    measure: measureOfRows(view, wholeYear(view), PROJECT_UNIT),
    notes: [],
    evidence: evidenceOfProjects(view.projects),
    rows: idsInYear(view.rows, [milestone], view),
  };
}

function monthHeadline(asOf: Month, milestone: Milestone, sides: MonthlySides): Message {
  const at = sides.months.indexOf(asOf);
  const [planned, actual] = [sides.planned[at], sides.actual[at]];
  return planned === undefined || actual === undefined
    ? say('byMonth.outside', { milestone, planned: sum(sides.planned), actual: sum(sides.actual) })
    : say('byMonth.headline', { milestone, asOf, planned, actual });
}

function byMonth(id: string, milestone: Milestone): FigureDefinition {
  return {
    id,
    topic: 'progress',
    width: 'column',
    formulas: [milestone === 'start' ? 'start-rate' : 'completion-rate'],
    build: (view) =>
      monthsFigure(view, milestone, say('byMonth.question', { milestone }), (sides) => ({
        headline: monthHeadline(view.asOf, milestone, sides),
        chart: {
          kind: 'month-series',
          unit: PROJECT_UNIT,
          asOf: view.asOf,
          form: 'bars',
          ...sides,
        },
      })),
  };
}

function curveHeadline(view: View, milestone: Milestone, sides: MonthlySides): Message {
  const ofYear = sum(sides.planned);
  const { planned, actual } = sidesByNow(view.rows, milestone, view);
  const rate = rateOf(actual, planned);
  return rate.kind === 'ratio' && sides.months.includes(view.asOf)
    ? say('curve.headline', { milestone, asOf: view.asOf, rate, ofYear })
    : say('byMonth.outside', { milestone, planned: ofYear, actual });
}

function curve(id: string, milestone: Milestone): FigureDefinition {
  return {
    id,
    topic: 'progress',
    width: 'column',
    formulas: [milestone === 'start' ? 'start-rate' : 'completion-rate'],
    build: (view) =>
      monthsFigure(view, milestone, say('curve.question', { milestone }), (sides) => ({
        headline: curveHeadline(view, milestone, sides),
        chart: {
          kind: 'month-series',
          unit: PROJECT_UNIT,
          asOf: view.asOf,
          form: 'lines',
          months: sides.months,
          planned: runningTotals(sides.planned),
          actual: runningTotals(sides.actual),
        },
      })),
  };
}

/** How many projects start each month, planned against actual? */
export const startsByMonth = byMonth('starts-by-month', 'start');
/** How many projects are completed each month, planned against actual? */
export const completionsByMonth = byMonth('completions-by-month', 'completion');
/** Do starts keep up with the plan as they add up? */
export const startsCurve = curve('starts-curve', 'start');
/** Do completions keep up with the plan as they add up? */
export const completionsCurve = curve('completions-curve', 'completion');
