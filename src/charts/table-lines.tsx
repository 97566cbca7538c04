import { memo } from 'react';
import type {
  ArrangedGroup,
  ArrangedTable,
  ShownColumn,
  Subtotal,
} from '../figures/arrange-table.ts';
import type { ProjectTableRow } from '../figures/chart.ts';
import { markKey } from '../figures/mark-key.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { CellContent } from './table-view.tsx';

/** A line of the table: a project, or the head of a group with its subtotals. */
export type Line =
  | { readonly kind: 'group'; readonly group: ArrangedGroup }
  | { readonly kind: 'row'; readonly row: ProjectTableRow };

/** The table's lines from top to bottom. */
export function linesOf({ groups }: ArrangedTable): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => [
    ...(group.cell === undefined ? [] : [{ kind: 'group', group } as const]),
    ...group.rows.map((row) => ({ kind: 'row', row }) as const),
  ]);
}

/** Lines are counted from the head, which is the first. */
const FIRST_ROW_INDEX = 2;
const noChoice = () => undefined;

interface RowLineProps {
  readonly row: ProjectTableRow;
  readonly columns: readonly ShownColumn[];
  readonly at: number;
  /** Whether the tab key stops at it; the arrow keys move that from row to row. */
  readonly isActive: boolean;
  readonly onChoose: (markKey: string) => void;
}

/** A project; its name opens it. */
export const RowLine = memo(function RowLine({
  row,
  columns,
  at,
  isActive,
  onChoose,
}: RowLineProps) {
  const { write } = useSpeech();
  const name = write(row.name);
  return (
    <tr data-line={at} aria-rowindex={at + FIRST_ROW_INDEX}>
      {columns.map(({ id, at: place, align }) => {
        const cell = row.cells[place];
        if (id === 'name') {
          return (
            <th key={id} scope="row">
              <button
                type="button"
                className="project-name"
                title={name}
                tabIndex={isActive ? 0 : -1}
                data-project={row.id}
                onClick={() => onChoose(markKey({ kind: 'project', project: row.id }))}
              >
                {name}
              </button>
            </th>
          );
        }
        const isUnknown = row.values[place] === undefined;
        const title = cell?.kind === 'label' && !isUnknown ? write(cell.label) : undefined;
        return (
          <td key={id} className={`align-${align}${isUnknown ? ' unknown' : ''}`} title={title}>
            {cell && <CellContent cell={cell} onChoose={onChoose} />}
          </td>
        );
      })}
    </tr>
  );
});

function SubtotalCells({
  subtotal,
  columns,
}: {
  subtotal: Subtotal;
  columns: readonly ShownColumn[];
}) {
  return columns.map(({ id, align }, index) => {
    const cell = subtotal.cells[index];
    return id === 'name' ? null : (
      <td key={id} className={`align-${align}`}>
        {cell && <CellContent cell={cell} onChoose={noChoice} />}
      </td>
    );
  });
}

interface GroupLineProps {
  readonly group: ArrangedGroup;
  readonly columns: readonly ShownColumn[];
  readonly at: number;
}

/** What a group's rows have in common, how many they are, and their sums. */
export function GroupLine({ group, columns, at }: GroupLineProps) {
  return (
    <tr className="group-line" data-line={at} aria-rowindex={at + FIRST_ROW_INDEX}>
      <th scope="row">
        {group.cell && <CellContent cell={group.cell} onChoose={noChoice} />}{' '}
        <span className="group-count">{group.subtotal.count}</span>
      </th>
      <SubtotalCells subtotal={group.subtotal} columns={columns} />
    </tr>
  );
}

/** The sums of all rows in view. */
export function TotalLine({ table, at }: { table: ArrangedTable; at: number }) {
  const { write } = useSpeech();
  return (
    <tfoot>
      <tr aria-rowindex={at + FIRST_ROW_INDEX}>
        <th scope="row">{write(say('table.total', { count: table.total.count }))}</th>
        <SubtotalCells subtotal={table.total} columns={table.columns} />
      </tr>
    </tfoot>
  );
}
