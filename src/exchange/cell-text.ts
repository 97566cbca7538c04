import type { Cell } from '../figures/cell.ts';
import { formats, type Language } from '../text/formats.ts';
import { say, write } from '../text/messages.ts';

/** Cells whose text stands alone: a quantity has a number and a unit as well. */
export type PlainCell = Exclude<Cell, { kind: 'quantity' | 'quantities' }>;

/** A cell as a spreadsheet has it: months as YYYY-MM, lists in one field. */
export function cellText(cell: PlainCell, language: Language): string {
  const format = formats[language];
  switch (cell.kind) {
    case 'label':
      return write(cell.label, language);
    case 'rate':
      return format.rate(cell.rate);
    case 'month':
      return cell.month ?? '';
    case 'light':
      return write(say('light.name', { light: cell.light }), language);
    case 'period':
      return format.period(cell.period);
    case 'moments':
      return format.list([...new Set(cell.moments.map(format.moment))]);
    case 'places':
      return format.cited(cell.places);
    case 'projects':
      return format.list(cell.projects.map(({ name }) => format.words(name)));
  }
}
