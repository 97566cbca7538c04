import type { Cell, Table } from '../figures/cell.ts';
import { markKey } from '../figures/mark-key.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { LightMark } from '../ui/light-mark.tsx';

type Choose = (markKey: string) => void;

/** More rows than these make no table to read: the rest is counted, and stands in the download. */
const MOST_ROWS = 300;

/** What stands in a cell. */
export function CellContent({ cell, onChoose }: { cell: Cell; onChoose: Choose }) {
  const { write, format } = useSpeech();
  switch (cell.kind) {
    case 'label':
      return write(cell.label);
    case 'quantity':
      return format.quantity(cell.quantity, cell.unit);
    case 'quantities':
      return cell.quantities.map((quantity) => format.quantity(quantity, cell.unit)).join(' → ');
    case 'rate':
      return format.rate(cell.rate);
    case 'month':
      return cell.month === undefined ? '—' : format.point(cell.month);
    case 'light':
      return <LightMark light={cell.light} />;
    case 'period':
      return format.period(cell.period);
    case 'moments':
      return format.list([...new Set(cell.moments.map(format.moment))]);
    case 'places':
      return format.cited(cell.places);
    case 'projects':
      return (
        <ul className="cell-projects">
          {cell.projects.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="link"
                onClick={() => onChoose(markKey({ kind: 'project', project: id }))}
              >
                {format.words(name)}
              </button>
            </li>
          ))}
        </ul>
      );
  }
}

interface TableViewProps {
  readonly table: Table;
  readonly caption: string;
  readonly onChoose: Choose;
}

/** A table of values; the names of projects open them. */
export function TableView({ table: { columns, rows }, caption, onChoose }: TableViewProps) {
  const { write } = useSpeech();
  const keyed = rows.slice(0, MOST_ROWS).map((row, index) => ({ row, key: `row-${index}` }));
  const heads = columns.map((column, index) => ({ ...column, key: `column-${index}` }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="figure-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ head, align, key }) => (
              <th key={key} scope="col" className={`align-${align}`}>
                {write(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed.map(({ row, key: rowKey }) => (
            <tr key={rowKey}>
              {heads.map(({ align, key }, index) => {
                const cell = row[index];
                const content = cell && <CellContent cell={cell} onChoose={onChoose} />;
                return index === 0 ? (
                  <th key={key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={key} className={`align-${align}`}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className="note">{write(say('table.more', { count: rows.length - MOST_ROWS }))}</p>
      )}
    </section>
  );
}
