import { citedIn, type Indicator, type Words } from '../ledger/ledger.ts';
import type { Quantity } from '../ledger/quantities.ts';
import { type Message, say } from '../text/messages.ts';
import type { Dimension } from '../view/filters.ts';
import { scopeOf, type View } from '../view/view.ts';
import type { IndicatorReading } from './chart.ts';
import { evidenceOfIndicators, scopeNotes } from './evidence.ts';
import type { Figure } from './figure.ts';

type SensedQuantities = Pick<IndicatorReading, 'sense' | 'quantities'>;

function sensesOf({ planned, actual, value, goals }: Indicator): readonly SensedQuantities[] {
  const one = (sense: SensedQuantities['sense'], quantity: Quantity | undefined) =>
    quantity === undefined ? [] : [{ sense, quantities: [quantity] }];
  return [
    ...one('planned', planned),
    ...one('actual', actual),
    ...one('value', value),
    ...(goals === undefined ? [] : [{ sense: 'goals' as const, quantities: goals }]),
  ];
}

function readingsOf(
  view: View,
  indicator: Indicator,
  splits: readonly Dimension[],
): readonly IndicatorReading[] {
  const { name, unit, from, to, period, evidence } = indicator;
  return sensesOf(indicator).map((sensed) => ({
    ...sensed,
    id: indicator.id,
    label: name,
    unit,
    period: { from, to, period },
    place: citedIn(view.ledger, evidence),
    ofCategory: indicator.category !== undefined,
    scope: scopeOf(view, indicator, splits),
  }));
}

/** The one quantity of one of the indicators, for a headline. */
export function readingOf(indicators: readonly Indicator[], id: string) {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return undefined;
  const { planned, actual, value, unit, from, to, period } = indicator;
  return { quantity: actual ?? planned ?? value, unit, period: { from, to, period } };
}

/** What the indicators' notes say, each once. */
function notesOf(indicators: readonly Indicator[]): readonly Words[] {
  const notes = indicators.flatMap(({ note }) => note ?? []);
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

/** Indicators side by side; those about a category that is filtered out are left out. */
export function indicatorGroup(
  view: View,
  ids: readonly string[],
  {
    question,
    headline,
    splits = [],
  }: {
    question: Message;
    headline: (shown: readonly Indicator[]) => Message;
    /** Dimensions that the indicators' source does split. */
    splits?: readonly Dimension[];
  },
): Figure | undefined {
  const all = view.ledger.indicators.filter(({ id }) => ids.includes(id));
  if (all.length === 0) return undefined;
  const shown = all.filter((indicator) => scopeOf(view, indicator).kind !== 'outside');
  const indicators = shown.flatMap((indicator) => readingsOf(view, indicator, splits));
  return {
    question,
    headline: shown.length === 0 ? say('indicators.outside') : headline(shown),
    measure: say('indicators.measure', { shown: shown.length, total: all.length }),
    chart:
      indicators.length === 0
        ? {
            kind: 'nothing-in-view',
            reason: say('nothing.waysBack', {
              ways: [{ dimension: 'category', count: all.length }],
            }),
          }
        : { kind: 'indicators', indicators },
    notes: [...notesOf(shown), ...scopeNotes(view, shown, splits)],
    evidence: evidenceOfIndicators(shown.length === 0 ? all : shown),
  };
}
