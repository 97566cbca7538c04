/**
 * The rows as columns: one dimension's values of all rows in one typed array. What is asked of a
 * dimension is asked of its column; `crossfilter.ts` packs them and counts what passes.
 */

/** A dimension of choices: for every row the place of its choice, or `size` where it has none of them. */
export interface ChoiceColumn {
  readonly kind: 'choices';
  readonly codes: Uint8Array | Uint16Array;
  /** How many choices there are. */
  readonly size: number;
}

/**
 * A dimension of numbers: for every row its number, or `unknown`. Among floats that is NaN, among whole
 * numbers one below all others; whole numbers lie between −2³⁰ and 2³⁰.
 */
export interface NumberColumn {
  readonly kind: 'numbers';
  readonly values: Int16Array | Int32Array | Float64Array;
  readonly unknown: number;
}

/** A dimension without values of its own: what is asked says itself which rows pass (text search). */
export interface RowColumn {
  readonly kind: 'rows';
}

export type Column = ChoiceColumn | NumberColumn | RowColumn;

/** Passes the rows of these choices, by place; the place `size` stands for having none. */
interface ChoicesAsk {
  readonly kind: 'choices';
  readonly choices: readonly number[];
}

/** Passes the rows whose number lies in the range, both ends included; an unknown one lies in none. */
interface RangeAsk {
  readonly kind: 'numbers';
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Passes the rows that are not 0 here. */
interface RowsAsk {
  readonly kind: 'rows';
  readonly accepted: Uint8Array;
}

/** What is asked of a column of the same kind. */
export type Ask = ChoicesAsk | RangeAsk | RowsAsk;

const MOST_CHOICES = 0xffff;

/**
 * The column of a dimension of choices.
 * @param choices every choice once, at most 65,535
 * @param read a row's choice; one that is not among the choices counts as none
 */
export function codesOf<Row, Choice>(
  rows: readonly Row[],
  choices: readonly Choice[],
  read: (row: Row) => Choice | undefined,
): ChoiceColumn {
  const size = choices.length;
  if (size > MOST_CHOICES) throw new RangeError(`${size} choices, at most ${MOST_CHOICES}`);
  const places = new Map<Choice | undefined, number>(
    choices.map((choice, place) => [choice, place]),
  );
  const codes = size <= 0xff ? new Uint8Array(rows.length) : new Uint16Array(rows.length);
  rows.forEach((row, at) => {
    codes[at] = places.get(read(row)) ?? size;
  });
  return { kind: 'choices', codes, size };
}

/** Kinds of whole numbers. Both leave room for the difference of any two, so that it fits 32 bits. */
const WHOLE = [
  { make: (length: number) => new Int16Array(length), limit: 2 ** 15 },
  { make: (length: number) => new Int32Array(length), limit: 2 ** 30 },
] as const;

/**
 * The column of a dimension of numbers, in the narrowest array that holds them exactly.
 * @param read a row's number; undefined and NaN are unknown
 */
export function numbersOf<Row>(
  rows: readonly Row[],
  read: (row: Row) => number | undefined,
): NumberColumn {
  const numbers = Float64Array.from(rows, (row) => read(row) ?? Number.NaN);
  const kind = WHOLE.find(({ limit }) =>
    numbers.every((n) => Number.isNaN(n) || (Number.isInteger(n) && Math.abs(n) < limit)),
  );
  if (kind === undefined) return { kind: 'numbers', values: numbers, unknown: Number.NaN };
  const unknown = -kind.limit;
  const values = kind.make(rows.length);
  numbers.forEach((n, row) => {
    values[row] = Number.isNaN(n) ? unknown : n;
  });
  return { kind: 'numbers', values, unknown };
}
