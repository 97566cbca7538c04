import { useContext, useState } from 'react';
import type { ArrangedTable } from '../figures/arrange-table.ts';
import type { ProjectTable, ProjectTableColumn } from '../figures/chart.ts';
import {
  FIRST_TABLE,
  GROUP_COLUMNS,
  TABLE_COLUMNS,
  type TableColumn,
  withColumn,
} from '../figures/table-settings.ts';
import { type Message, say } from '../text/messages.ts';
import { useSpeech } from '../ui/language.ts';
import { TableDeskContext } from './table-desk.ts';

const isTableColumn = (id: ProjectTableColumn['id']): id is TableColumn => id !== 'name';

function ColumnChooser({ chart }: { chart: ProjectTable }) {
  const { write } = useSpeech();
  const { settings, change } = useContext(TableDeskContext);
  const counts = { shown: settings.columns.length, all: TABLE_COLUMNS.length };
  return (
    <details className="table-columns">
      <summary>{write(say('table.columns', counts))}</summary>
      <fieldset>
        <legend className="visually-hidden">{write(say('table.chooseColumns'))}</legend>
        {chart.columns.map(({ id, head }) =>
          isTableColumn(id) ? (
            <label key={id}>
              <input
                type="checkbox"
                checked={settings.columns.includes(id)}
                onChange={() => change(withColumn(settings, id))}
              />
              {write(head)}
            </label>
          ) : null,
        )}
        <button type="button" className="quiet" onClick={() => change(FIRST_TABLE)}>
          {write(say('table.reset'))}
        </button>
      </fieldset>
    </details>
  );
}

function GroupSelect({ chart }: { chart: ProjectTable }) {
  const { write } = useSpeech();
  const { settings, change } = useContext(TableDeskContext);
  const groups = chart.columns.filter(({ id }) => GROUP_COLUMNS.some((column) => column === id));
  const choose = (value: string) =>
    change({ ...settings, groupBy: GROUP_COLUMNS.find((column) => column === value) });
  return (
    <label className="table-group">
      {write(say('table.groupBy'))}
      <select value={settings.groupBy ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{write(say('table.ungrouped'))}</option>
        {groups.map(({ id, head }) => (
          <option key={id} value={id}>
            {write(head)}
          </option>
        ))}
      </select>
    </label>
  );
}

function CopyButton({ table }: { table: ArrangedTable }) {
  const { write } = useSpeech();
  const { copy } = useContext(TableDeskContext);
  const [outcome, setOutcome] = useState<Message>();
  const done = say('table.copied', { rows: table.total.count, columns: table.columns.length });
  const act = () => {
    setOutcome(undefined);
    copy(table).then(
      () => setOutcome(done),
      () => setOutcome(say('table.copyFailed')),
    );
  };
  return (
    <>
      <button type="button" className="table-copy" onClick={act}>
        {write(say('table.copy'))}
      </button>
      <span role="status" className="table-outcome">
        {outcome && write(outcome)}
      </span>
    </>
  );
}

/** What can be done with the table: choose columns, group, copy. */
export function TableControls({ chart, table }: { chart: ProjectTable; table: ArrangedTable }) {
  return (
    <div className="table-controls">
      <GroupSelect chart={chart} />
      <CopyButton table={table} />
      <ColumnChooser chart={chart} />
    </div>
  );
}
