import type { Indicator } from '../ledger/ledger.ts';
import { numberOf } from '../ledger/quantities.ts';
import { rateOf } from '../ledger/rates.ts';
import { type Message, say } from '../text/messages.ts';
import { MILESTONES, type Milestone } from '../view/standing.ts';
import { indicatorOf, type View } from '../view/view.ts';
import { evidenceOfIndicators, evidenceOfProjects, scopeNotes } from './evidence.ts';
import type { Figure } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import {
  idsInYear,
  MILESTONE_NAMES,
  measureOfRows,
  plansInYear,
  sidesByNow,
  yearToDate,
} from './year-milestones.ts';

function headlineOf(
  milestone: Milestone,
  { planned, actual, unit }: Pick<Indicator, 'planned' | 'actual' | 'unit'>,
): Message {
  const rate = rateOf(actual, planned);
  if (rate.kind === 'ratio') {
    return say('milestones.compared', { milestone, rate, unit });
  }
  return say('milestones.stated', { milestone, planned, actual, unit });
}

/** Starts and completions are read side by side: in one unit they are drawn on one scale. */
function sharedScale(view: View, indicator: Indicator): number {
  const together = ['starts', 'completions']
    .map((id) => indicatorOf(view, id))
    .filter((other) => other !== undefined)
    .filter(({ unit }) => JSON.stringify(unit) === JSON.stringify(indicator.unit));
  const sides = [indicator, ...together].flatMap(({ planned, actual }) => [planned, actual]);
  return Math.max(1, ...sides.map((side) => (side === undefined ? 0 : numberOf(side))));
}

/** The same from the ledger's rows, under all filters, where no indicator publishes it. */
function countedFigure(view: View, milestone: Milestone): Figure | undefined {
  if (!plansInYear(view, milestone)) return undefined;
  const question = say('milestones.question', { milestone });
  if (view.rows.length === 0) return nothingInView(view, question);
  const sides = { ...sidesByNow(view.rows, milestone, view), unit: PROJECT_UNIT };
  const both = MILESTONES.flatMap((each) => Object.values(sidesByNow(view.rows, each, view)));
  return {
    question,
    headline: headlineOf(milestone, sides),
    measure: measureOfRows(view, yearToDate(view), PROJECT_UNIT),
    chart: {
      kind: 'plan-actual-bars',
      unit: PROJECT_UNIT,
      full: Math.max(1, ...both),
      rows: [
        {
          label: MILESTONE_NAMES[milestone],
          planned: sides.planned,
          actual: sides.actual,
        },
      ],
    },
    notes: [],
    evidence: evidenceOfProjects(view.projects),
    rows: idsInYear(view.rows, [milestone], view),
  };
}

/** Starts or completions, planned against actual, as the indicator of that id publishes them. */
export function milestoneFigure(
  view: View,
  milestone: Milestone,
  indicatorId: string,
): Figure | undefined {
  const indicator = indicatorOf(view, indicatorId);
  if (indicator === undefined) return countedFigure(view, milestone);
  const { name, unit, planned, actual } = indicator;
  return {
    question: say('milestones.question', { milestone }),
    headline: headlineOf(milestone, indicator),
    measure: say('measure', { period: indicator, unit }),
    chart: {
      kind: 'plan-actual-bars',
      unit,
      full: sharedScale(view, indicator),
      rows: [{ label: name, planned, actual }],
    },
    notes: scopeNotes(view, [indicator]),
    evidence: evidenceOfIndicators([indicator]),
  };
}
