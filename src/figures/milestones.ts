import type { Indicator } from '../ledger/ledger.ts';
import { numberOf } from '../ledger/quantities.ts';
import { rateOf } from '../ledger/rates.ts';
import { type Message, say } from '../text/messages.ts';
import { indicatorOf, type View } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { Figure } from './figure.ts';

export type Milestone = 'start' | 'completion';

function headlineOf(milestone: Milestone, { planned, actual, unit }: Indicator): Message {
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

/** Starts or completions, planned against actual, as the indicator of that id publishes them. */
export function milestoneFigure(
  view: View,
  milestone: Milestone,
  indicatorId: string,
): Figure | undefined {
  const indicator = indicatorOf(view, indicatorId);
  if (indicator === undefined) return undefined;
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
