import type { Ledger } from '../ledger/ledger.ts';
import { emptyLedgerJson, ledgerOf } from '../ledger/ledgers-for-tests.ts';

const CATEGORIES = [
  { id: 'industrial', name: { zh: '产业', en: 'Industry' } },
  { id: 'livelihood', name: { zh: '民生', en: 'Livelihood' } },
  { id: 'park', name: { zh: '园区配套', en: 'Park services' } },
];

/** A ledger of rows, each written as its own fields; it looks at 2020 up to September unless told. */
export function rowsLedger(
  rows: readonly Readonly<Record<string, unknown>>[],
  about: Readonly<Record<string, unknown>> = {},
): Ledger {
  return ledgerOf({
    ...emptyLedgerJson,
    categories: CATEGORIES,
    projects: rows.map((row, index) => ({
      id: `p${index}`,
      name: `p${index}`,
      category: 'industrial',
      ...row,
    })),
    ...about,
  });
}

/** Four starts planned by September and three more later; five started, one of them unplanned. */
export const startsLedger = rowsLedger([
  { plannedStart: '2020-02', actualStart: '2020-02' },
  { plannedStart: '2020-03', actualStart: '2020-05' },
  { plannedStart: '2020-05', actualStart: '2020-04', category: 'livelihood' },
  { plannedStart: '2020-08', category: 'livelihood' },
  { plannedStart: '2020-11', actualStart: '2020-09' },
  { plannedStart: '2020-12', category: 'livelihood' },
  { plannedStart: '2020-12' },
  { actualStart: '2020-07', category: 'park' },
  { plannedStart: '2019-11', actualStart: '2019-12' },
]);
