import type { CategoryId, Ledger } from '../ledger/ledger.ts';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import type { Language } from '../text/formats.ts';
import { write } from '../text/messages.ts';
import { type Filters, NO_FILTERS } from '../view/filters.ts';
import { viewOf } from '../view/view.ts';
import type { BuiltFigure } from './build.ts';
import type { ChartKind, ChartOf } from './chart.ts';
import { buildFigures, figures } from './index.ts';

/** A ledger with every figure, as it is opened. */
export const openOf = (ledger: Ledger, earlier: readonly Ledger[] = []) => ({
  ledger,
  earlier,
  figures,
});

/** The figures of a ledger, the shipped one unless told, under filters. */
export function figuresOf(
  filters: Partial<Filters> = {},
  ledger: Ledger = shippedLedger,
): readonly BuiltFigure[] {
  return buildFigures(viewOf(ledger, { ...NO_FILTERS, ...filters }, ledger.asOf));
}

/** One figure, which must be there. */
export function figureOf(
  id: string,
  filters: Partial<Filters> = {},
  ledger: Ledger = shippedLedger,
): BuiltFigure {
  const figure = figuresOf(filters, ledger).find((built) => built.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
}

/** A figure's chart, which must be of that kind. */
export function chartOf<Kind extends ChartKind>({ chart }: BuiltFigure, kind: Kind): ChartOf<Kind> {
  const isKind = (other: typeof chart): other is ChartOf<Kind> => other.kind === kind;
  if (!isKind(chart)) throw new Error(`a ${chart.kind}, not a ${kind}`);
  return chart;
}

/** What a figure says under its question: headline, measure and notes. */
export function said({ headline, measure, notes }: BuiltFigure, language: Language) {
  return [headline, measure, ...notes].map((message) => write(message, language));
}

/** What stands at the places that a figure is from. */
export function evidenced({ evidence }: BuiltFigure, language: Language) {
  return evidence.map(({ place, what }) => `${place.at} ${write(what, language)}`);
}

/** Every sentence of a figure. */
export function everySentence(figure: BuiltFigure, language: Language): readonly string[] {
  const { chart, question } = figure;
  const reason = chart.kind === 'nothing-in-view' ? [write(chart.reason, language)] : [];
  return [
    write(question, language),
    ...said(figure, language),
    ...reason,
    ...evidenced(figure, language),
  ];
}

/** A category of the shipped ledger, which must be there. */
function category(id: string): CategoryId {
  const found = shippedLedger.categories.find((known) => known.id === id);
  if (found === undefined) throw new Error(`no category ${id}`);
  return found.id;
}

/** The shipped ledger's categories. */
export const CATEGORIES = {
  industrial: category('industrial'),
  infrastructure: category('infrastructure'),
  livelihood: category('livelihood'),
  park: category('park'),
} as const;
