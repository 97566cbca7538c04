import type { Ledger } from '../ledger/ledger.ts';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { type View, viewOf } from './view.ts';

/** A ledger of a test: its projects are named by their ids unless told. */
export function portfolioOf(projects: readonly object[], fields: object = {}): Ledger {
  return ledgerOf({
    ...emptyLedgerJson,
    categories: [
      { id: 'industrial', name: '产业' },
      { id: 'livelihood', name: '民生' },
    ],
    ...fields,
    projects: projects.map((project, index) => ({
      id: `p${index}`,
      name: `项目 p${index}`,
      category: 'industrial',
      ...project,
    })),
  });
}

/** A ledger looked at up to its own month. */
export function lookAt(
  ledger: Ledger,
  filters: Partial<Filters> = {},
  earlier: readonly Ledger[] = [],
): View {
  return viewOf(ledger, { ...NO_FILTERS, ...filters }, ledger.asOf, earlier);
}
