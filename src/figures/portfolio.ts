import { numberOf, precisionOf } from '../ledger/quantities.ts';
import { say } from '../text/messages.ts';
import { indicatorOf } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';

/** How many projects are there, and how many of them are key industrial ones? */
export const portfolio: FigureDefinition = {
  id: 'portfolio',
  topic: 'plan',
  width: 'column',
  build(view) {
    const total = indicatorOf(view, 'portfolio.total');
    const key = indicatorOf(view, 'portfolio.keyIndustrial');
    if (total?.value === undefined || key?.value === undefined) return undefined;
    if (precisionOf(total.value) !== 'exact' || precisionOf(key.value) !== 'exact')
      return undefined;
    const [whole, part] = [numberOf(total.value), numberOf(key.value)];
    const { from, to, unit } = total;
    return {
      question: say('portfolio.question'),
      headline: view.filters.keyIndustrial
        ? say('portfolio.keyHeadline', { whole, part })
        : say('portfolio.headline', { whole, part }),
      measure: say('measure', { period: { from, to }, unit }),
      chart: {
        kind: 'part-of-whole',
        unit,
        whole: { label: total.name, count: whole },
        parts: [
          {
            label: key.name,
            count: part,
            emphasis: true,
            mark: { kind: 'key-industrial' },
            selected: view.filters.keyIndustrial,
          },
          { label: say('portfolio.others'), count: whole - part, emphasis: false },
        ],
      },
      notes: scopeNotes(view, [total, key], ['keyIndustrial']),
      evidence: evidenceOfIndicators([total, key]),
    };
  },
};
