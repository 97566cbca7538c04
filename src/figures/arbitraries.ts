/** Generators of how figures are read, for tests only. */
import fc from 'fast-check';
import {
  GROUP_COLUMNS,
  SORT_COLUMNS,
  TABLE_COLUMNS,
  type TableSettings,
} from './table-settings.ts';

/** Any way to read the table of projects. */
export const anyTableSettings: fc.Arbitrary<TableSettings> = fc.record({
  columns: fc.subarray([...TABLE_COLUMNS]),
  sort: fc
    .shuffledSubarray([...SORT_COLUMNS], { maxLength: 4 })
    .chain((columns) =>
      fc.tuple(
        ...columns.map((column) => fc.boolean().map((descending) => ({ column, descending }))),
      ),
    ),
  groupBy: fc.constantFrom(undefined, ...GROUP_COLUMNS),
});
