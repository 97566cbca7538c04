import { createContext } from 'react';
import type { ArrangedTable } from '../figures/arrange-table.ts';
import { FIRST_TABLE, type TableSettings } from '../figures/table-settings.ts';

/** How the table of projects is read at the moment, and what can be done with it. */
export interface TableDesk {
  readonly settings: TableSettings;
  change(settings: TableSettings): void;
  /** Puts the table on the clipboard; rejects where that is not allowed. */
  copy(table: ArrangedTable): Promise<void>;
}

/** The surface that shows the table provides its desk; without one it is only read. */
export const TableDeskContext = createContext<TableDesk>({
  settings: FIRST_TABLE,
  change: () => undefined,
  copy: () => Promise.reject(new Error('the table stands on no desk')),
});
