import type { Indicator } from '../ledger/ledger.ts';
import { numberOf, precisionOf } from '../ledger/quantities.ts';
import { say } from '../text/messages.ts';
import { indicatorOf, type View } from '../view/view.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { indicatorGroup } from './indicator-group.ts';

const TOTAL = 'portfolio.total';
const KEY = 'portfolio.keyIndustrial';

/** The exact value of an indicator; undefined for bounds, approximations and what is not published. */
function exactOf(indicator: Indicator | undefined): number | undefined {
  const value = indicator?.value;
  return value !== undefined && precisionOf(value) === 'exact' ? numberOf(value) : undefined;
}

function partOfWhole(
  view: View,
  [total, whole]: readonly [Indicator, number],
  [key, part]: readonly [Indicator, number],
): Figure {
  const { keyIndustrial } = view.filters;
  return {
    question: say('portfolio.question'),
    headline: say(keyIndustrial ? 'portfolio.keyHeadline' : 'portfolio.headline', { whole, part }),
    measure: say('measure', { period: total, unit: total.unit }),
    chart: {
      kind: 'part-of-whole',
      unit: total.unit,
      whole: { label: total.name, count: whole },
      parts: [
        {
          label: key.name,
          count: part,
          emphasis: true,
          mark: { kind: 'key-industrial' },
          selected: keyIndustrial,
        },
        { label: say('portfolio.others'), count: whole - part, emphasis: false },
      ],
    },
    notes: scopeNotes(view, [total, key], ['keyIndustrial']),
    evidence: evidenceOfIndicators([total, key]),
  };
}

/** How many projects are planned for the year, and how many of them are key industrial ones? */
export const portfolio: FigureDefinition = {
  id: 'portfolio',
  topic: 'plan',
  width: 'column',
  formulas: ['scope'],
  build(view) {
    const [total, key] = [indicatorOf(view, TOTAL), indicatorOf(view, KEY)];
    const [whole, part] = [exactOf(total), exactOf(key)];
    const isPart = whole !== undefined && part !== undefined && whole > 0 && part <= whole;
    if (total && key && isPart) return partOfWhole(view, [total, whole], [key, part]);
    return indicatorGroup(view, [TOTAL, KEY], {
      question: say('portfolio.question'),
      headline: () => say('portfolio.stated'),
      splits: ['keyIndustrial'],
    });
  },
};
