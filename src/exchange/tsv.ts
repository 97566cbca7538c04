import type { ArrangedTable, ShownColumn } from '../figures/arrange-table.ts';
import type { Cell } from '../figures/cell.ts';
import { NOT_SAID } from '../figures/project-columns.ts';
import { MONEY_UNIT } from '../ledger/ledger.ts';
import type { Language } from '../text/formats.ts';
import { say, write } from '../text/messages.ts';
import { cellText } from './cell-text.ts';

/** Excel takes what begins so for a formula; a quotation mark before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
/** What would end a field or a row. */
const BREAKS = /["\t\r\n]/;

function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return BREAKS.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Numbers are copied as numbers; what is not known, as an empty cell. */
function fieldOf(cell: Cell | undefined, language: Language): string {
  if (cell === undefined || (cell.kind === 'label' && cell.label === NOT_SAID)) return '';
  if (cell.kind === 'quantities') return '';
  if (cell.kind !== 'quantity') return field(cellText(cell, language));
  const { quantity } = cell;
  return quantity === undefined ? '' : write(say('table.copiedQuantity', { quantity }), language);
}

function headOf({ head, at }: ShownColumn, table: ArrangedTable, language: Language): string {
  const name = write(head, language);
  const cell = table.groups[0]?.rows[0]?.cells[at];
  const isMoney = cell?.kind === 'quantity' && cell.unit === MONEY_UNIT;
  return field(isMoney ? write(say('table.copiedAmount', { name }), language) : name);
}

/**
 * The columns and rows of a table that are shown, in their order, as Excel takes them from the
 * clipboard. Money is in 万元; groups follow each other without their subtotals, which Excel makes.
 */
export function tsvOf(table: ArrangedTable, language: Language): string {
  const head = table.columns.map((column) => headOf(column, table, language));
  const rows = table.groups.flatMap((group) =>
    group.rows.map(({ cells }) => table.columns.map(({ at }) => fieldOf(cells[at], language))),
  );
  return [head, ...rows].map((fields) => fields.join('\t')).join('\r\n');
}
