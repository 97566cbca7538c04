import type { Ledger } from '../ledger/ledger.ts';
import { activeDimensions, type Dimension } from './filters.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { View } from './view.ts';

/** A version of a ledger, with its projects as they were known at its own month. */
export interface Previous {
  readonly ledger: Ledger;
  readonly rows: readonly Standing[];
}

/** Several figures look at the same older version, on every change of the filters. */
const known = new WeakMap<readonly Ledger[], Map<number, Previous>>();

/**
 * The version of the ledger before the one looked at, if there is one: the newest of the older ones.
 * Where the board looks back at an earlier month, the newest of those from before that month.
 */
export function previousOf({ ledger, earlier, asOf }: View): Previous | undefined {
  const before = earlier.filter((older) => asOf === ledger.asOf || older.asOf < asOf);
  const version = before.at(-1);
  if (version === undefined) return undefined;
  const index = earlier.lastIndexOf(version);
  const versions = known.get(earlier) ?? new Map<number, Previous>();
  known.set(earlier, versions);
  const previous = versions.get(index) ?? {
    ledger: version,
    rows: standingsOf(version, earlier.slice(0, index), version.asOf),
  };
  versions.set(index, previous);
  return previous;
}

/**
 * What the rows looked at were in an older version. Where nothing is filtered it is all of that
 * version, projects included that are gone since; under filters it is the same projects, by their ids.
 * @param except a dimension whose filter the rows do not follow
 */
export function rowsBefore(
  { filters }: View,
  rows: readonly Standing[],
  previous: Previous,
  except?: Dimension,
): readonly Standing[] {
  if (activeDimensions(filters).every((dimension) => dimension === except)) return previous.rows;
  const ids = new Set(rows.map(({ project }) => project.id));
  return previous.rows.filter(({ project }) => ids.has(project.id));
}
