import Papa from 'papaparse';
import type { Cell, Table } from '../figures/cell.ts';
import type { Figure } from '../figures/figure.ts';
import { tableOf } from '../figures/table.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { numberOf, precisionOf, type Quantity } from '../ledger/quantities.ts';
import { formats, type Language } from '../text/formats.ts';
import { type Label, say, write } from '../text/messages.ts';
import { cellText } from './cell-text.ts';

/** Excel takes a CSV file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

type QuantityCell = Extract<Cell, { kind: 'quantity' | 'quantities' }>;

function quantitiesOf(cell: QuantityCell): readonly (Quantity | undefined)[] {
  return cell.kind === 'quantity' ? [cell.quantity] : cell.quantities;
}

/** A quantity takes three fields: its number, its unit, and how exactly it is known. */
function quantityFields(cell: QuantityCell, language: Language): readonly string[] {
  const quantities = quantitiesOf(cell);
  const numbers = quantities.map((quantity) =>
    quantity === undefined ? '' : String(numberOf(quantity)),
  );
  const precisions = new Set(quantities.map(precisionOf));
  return [
    numbers.join(' → '),
    formats[language].words(cell.unit),
    [...precisions]
      .map((precision) => write(say('precision.name', { precision }), language))
      .join(' '),
  ];
}

function fieldsOf(cell: Cell, language: Language): readonly string[] {
  switch (cell.kind) {
    case 'quantity':
    case 'quantities':
      return quantityFields(cell, language);
    default:
      return [cellText(cell, language)];
  }
}

/** The heads of the columns; with several quantities each one's unit and precision bear its name. */
function headsOf(table: Table, language: Language): readonly string[] {
  const isQuantity = (index: number) => {
    const kind = table.rows[0]?.[index]?.kind;
    return kind === 'quantity' || kind === 'quantities';
  };
  const several = table.columns.filter((_, index) => isQuantity(index)).length > 1;
  const nameOf = (head: Label) => (several ? write(head, language) : '');
  return table.columns.flatMap(({ head }, index) => [
    write(head, language),
    ...(isQuantity(index)
      ? [
          write(say('column.unit', { of: nameOf(head) }), language),
          write(say('column.precision', { of: nameOf(head) }), language),
        ]
      : []),
  ]);
}

/** The sources of a figure, each with its places: 株洲日报《…》 §1¶5. */
function sourcesOf(figure: Figure, ledger: Ledger, language: Language): string {
  return ledger.sources
    .flatMap(({ id, publisher, title }) => {
      const places = figure.evidence.filter(({ place }) => place.source === id);
      const at = [...new Set(places.map(({ place }) => place.at))];
      return at.length === 0
        ? []
        : [`${write(say('source.title', { publisher, title }), language)} ${at.join(' ')}`];
    })
    .join('; ');
}

/**
 * A figure's rows as CSV text in a language, ready for Excel: the table that the board shows, and in
 * each row what is measured, the kind of evidence (模拟数据 is said here too) and the source. Texts
 * that Excel would take for formulas are defused.
 */
export function csvOf(figure: Figure, ledger: Ledger, language: Language): string {
  const table = tableOf(figure.chart);
  const context = [
    write(figure.measure, language),
    write(say('evidence.kind', { kind: ledger.evidence }), language),
    sourcesOf(figure, ledger, language),
  ];
  const fields = [
    ...headsOf(table, language),
    write(say('column.measure'), language),
    write(say('column.evidenceKind'), language),
    write(say('column.sources'), language),
  ];
  const data = table.rows.map((row) => [
    ...row.flatMap((cell) => fieldsOf(cell, language)),
    ...context,
  ]);
  return (
    BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })
  );
}
