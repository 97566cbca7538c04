import type { Indicator } from '../ledger/ledger.ts';
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

/** Starts or completions, planned against actual, as the indicator of that id publishes them. */
export function milestoneFigure(
  view: View,
  milestone: Milestone,
  indicatorId: string,
): Figure | undefined {
  const indicator = indicatorOf(view, indicatorId);
  if (indicator === undefined) return undefined;
  const { name, unit, from, to, planned, actual } = indicator;
  return {
    question: say('milestones.question', { milestone }),
    headline: headlineOf(milestone, indicator),
    measure: say('measure', { period: { from, to }, unit }),
    chart: { kind: 'plan-actual-bars', unit, rows: [{ label: name, planned, actual }] },
    notes: scopeNotes(view, [indicator]),
    evidence: evidenceOfIndicators([indicator]),
  };
}
