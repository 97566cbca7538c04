import { type Month, parseMonth } from '../../src/ledger/months.ts';

/** @throws RangeError when it is no month */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new RangeError(`no month: ${text}`);
  return parsed;
}

/** Which monthly version of the ledger: July, August, September 2020. */
export type Version = 0 | 1 | 2;
export const VERSIONS = [0, 1, 2] as const satisfies readonly Version[];
export const LATEST: Version = 2;

/** What the ledger said in its three versions. */
export type Told<T> = readonly [july: T, august: T, september: T];

export const AS_OF: Told<Month> = [month('2020-07'), month('2020-08'), month('2020-09')];

export function always<T>(value: T): Told<T> {
  return [value, value, value];
}
