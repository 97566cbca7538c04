import type { Chart } from '../../figures/chart.ts';
import { type Cell, tableOf } from '../../figures/table.ts';
import type { ProjectId } from '../../ledger/ledger.ts';
import { useBoard } from '../../store/use-board.ts';
import { useSpeech } from '../../ui/language.ts';

function ProjectButton({ id, name }: { id: ProjectId; name: string }) {
  const openProject = useBoard((board) => board.openProject);
  return (
    <button type="button" className="link" onClick={() => openProject(id)}>
      {name}
    </button>
  );
}

function CellContent({ cell }: { cell: Cell }) {
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
    case 'period':
      return format.period(cell.period);
    case 'moments':
      return format.list([...new Set(cell.moments.map(format.moment))]);
    case 'places':
      return cell.places.map(({ at }) => at).join(' ');
    case 'projects':
      return (
        <ul className="cell-projects">
          {cell.projects.map(({ id, name }) => (
            <li key={id}>
              <ProjectButton id={id} name={format.words(name)} />
            </li>
          ))}
        </ul>
      );
  }
}

/** A figure's values as a table, made from its chart. */
export function FigureTable({ chart, caption }: { chart: Chart; caption: string }) {
  const { write } = useSpeech();
  const { columns, rows } = tableOf(chart);
  const keyed = rows.map((row, index) => ({ row, key: `row-${index}` }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="figure-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, align }) => (
              <th key={JSON.stringify(head)} scope="col" className={`align-${align}`}>
                {write(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed.map(({ row, key }) => (
            <tr key={key}>
              {columns.map(({ head, align }, index) => {
                const cell = row[index];
                const content = cell && <CellContent cell={cell} />;
                return index === 0 ? (
                  <th key={JSON.stringify(head)} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={JSON.stringify(head)} className={`align-${align}`}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
