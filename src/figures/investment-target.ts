import { say } from '../text/messages.ts';
import { indicatorOf } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';

/** How much is to be invested in the year, and how much has been? */
export const investmentTarget: FigureDefinition = {
  id: 'investment-target',
  topic: 'plan',
  width: 'column',
  formulas: ['quantities', 'scope'],
  build(view) {
    const indicator = indicatorOf(view, 'investment.target');
    if (indicator?.planned === undefined) return undefined;
    const { unit, planned, actual } = indicator;
    return {
      question: say('investment.question'),
      headline: say('investment.headline', { planned, actual, unit }),
      measure: say('measure.money', { period: indicator, quantity: planned }),
      chart: { kind: 'lower-bound', unit, planned, actual },
      notes: scopeNotes(view, [indicator]),
      evidence: evidenceOfIndicators([indicator]),
    };
  },
};
