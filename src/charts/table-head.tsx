import { type KeyboardEvent, useContext } from 'react';
import type { ShownColumn } from '../figures/arrange-table.ts';
import { type SortStep, withSort } from '../figures/table-settings.ts';
import { say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { TableDeskContext } from './table-desk.ts';

const ariaSort = (step: SortStep | undefined) =>
  step && (step.descending ? 'descending' : 'ascending');

/** The head of a column sorts by it; with Shift, by it after those that sort already. */
function ColumnHead({ column }: { column: ShownColumn }) {
  const { write } = useSpeech();
  const { settings, change } = useContext(TableDeskContext);
  const { id, head, align } = column;
  const step = settings.sort.find((other) => other.column === id);
  const place = step ? settings.sort.indexOf(step) + 1 : 0;
  const name = write(head);
  const sortBy = (isFurther: boolean) => change(withSort(settings, id, isFurther));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    sortBy(true);
  };
  const label = step && write(say('table.sortedAt', { name, place, descending: step.descending }));
  return (
    <th scope="col" className={`align-${align}`} aria-sort={ariaSort(step)}>
      <button
        type="button"
        aria-label={label}
        onClick={({ shiftKey }) => sortBy(shiftKey)}
        onKeyDown={onKeyDown}
      >
        {name}
        {step && (
          <span className="sort-sign" aria-hidden="true">
            {step.descending ? '↓' : '↑'}
            {settings.sort.length > 1 && place}
          </span>
        )}
      </button>
    </th>
  );
}

/** The heads of all columns that are shown. */
export function TableHead({ columns }: { columns: readonly ShownColumn[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} />
        ))}
      </tr>
    </thead>
  );
}
