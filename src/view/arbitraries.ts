/** Generators of views and filters, for tests only. */
import fc from 'fast-check';
import { anyLedger, anyNearMonth } from '../ledger/arbitraries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { STAGES } from '../ledger/stages.ts';
import { type Filters, LIGHT_CHOICES, type Range, type StageChoice } from './filters.ts';
import { type View, viewOf } from './view.ts';

export const STAGE_CHOICES: readonly StageChoice[] = [...STAGES, 'not-published'];

/** Texts to search for: some find much, some little, some nothing. */
const anySearch = fc.constantFrom('', ' ', '园', 'abc', '复工 园', 'Square', '张', '没有这样的');

/** A range with any of its ends; often with none. */
const rangeOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Range<Value>> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.record({ from: value, to: value }),
    fc.record({ from: value }),
    fc.record({ to: value }),
  );

export function anyFiltersOf({ categories, projects }: Ledger): fc.Arbitrary<Filters> {
  const leaders = new Set(projects.flatMap(({ leader }) => leader ?? []));
  return fc.record({
    categories: fc.subarray(categories.map(({ id }) => id)),
    keyIndustrial: fc.boolean(),
    stages: fc.subarray([...STAGE_CHOICES]),
    lights: fc.subarray([...LIGHT_CHOICES]),
    units: fc.constant([]),
    leaders: fc.subarray([...leaders]),
    levels: fc.constant([]),
    investment: rangeOf(fc.nat(3_000_000)),
    plannedStart: rangeOf(anyNearMonth),
    plannedCompletion: rangeOf(anyNearMonth),
    text: anySearch,
  });
}

/** A ledger of any kind under any filters, up to its own as-of month. */
export const anyView: fc.Arbitrary<View> = anyLedger.chain((ledger) =>
  anyFiltersOf(ledger).map((filters) => viewOf(ledger, filters, ledger.asOf)),
);
