/** Generators of views and filters, for tests only. */
import fc from 'fast-check';
import { anyLedger } from '../ledger/arbitraries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { STAGES } from '../ledger/stages.ts';
import type { Filters, StageChoice } from './filters.ts';
import { type View, viewOf } from './view.ts';

export const STAGE_CHOICES: readonly StageChoice[] = [...STAGES, 'not-published'];

/** Texts to search for: some find much, some little, some nothing. */
const anySearch = fc.constantFrom('', ' ', '园', 'abc', '复工 园', 'Square', '张', '没有这样的');

export function anyFiltersOf({ categories }: Ledger): fc.Arbitrary<Filters> {
  return fc.record({
    categories: fc.subarray(categories.map(({ id }) => id)),
    keyIndustrial: fc.boolean(),
    stages: fc.subarray([...STAGE_CHOICES]),
    text: anySearch,
  });
}

/** A ledger of any kind under any filters, up to its own as-of month. */
export const anyView: fc.Arbitrary<View> = anyLedger.chain((ledger) =>
  anyFiltersOf(ledger).map((filters) => viewOf(ledger, filters, ledger.asOf)),
);
