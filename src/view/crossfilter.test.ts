// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ask, type Column, codesOf, numbersOf } from './columns.ts';
import { crossfilter, crossfiltered } from './crossfilter.ts';
import { tableOf } from './crossfilter-table.ts';

/** A dimension as the tests keep it: a plain value for every row. */
type Plain =
  | { readonly kind: 'choices'; readonly size: number; readonly values: readonly number[] }
  | { readonly kind: 'numbers'; readonly values: readonly (number | undefined)[] }
  | { readonly kind: 'rows' };

interface Case {
  readonly rowCount: number;
  readonly dimensions: ReadonlyMap<string, Plain>;
  readonly asks: readonly (readonly [string, Ask | undefined])[];
}

const placesOf = (size: number) => Array.from({ length: size }, (_, place) => place);

/** Mostly small ones, which share a pack; some that fill one, or need two bytes. */
const anySize = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 14 }) },
  { weight: 1, arbitrary: fc.constantFrom(254, 255, 256, 300) },
);

const anyNumber = (unit: number) =>
  fc.integer({ min: -9, max: 9 }).map((n) => (n === 0 ? 0 : n * unit));

function anyPlain(rowCount: number): fc.Arbitrary<Plain> {
  const perRow = { minLength: rowCount, maxLength: rowCount };
  return fc.oneof(
    {
      weight: 3,
      arbitrary: anySize.chain((size) =>
        fc.record({
          kind: fc.constant('choices' as const),
          size: fc.constant(size),
          values: fc.array(fc.integer({ min: 0, max: size }), perRow),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(1, 10_000, 10 ** 8, 0.1, 10 ** 12).chain((unit) =>
        fc.record({
          kind: fc.constant('numbers' as const),
          values: fc.array(fc.option(anyNumber(unit), { nil: undefined }), perRow),
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'rows' as const }) },
  );
}

function anyAsk(plain: Plain, rowCount: number): fc.Arbitrary<Ask> {
  if (plain.kind === 'choices')
    return fc.record({
      kind: fc.constant('choices' as const),
      choices: fc.subarray(placesOf(plain.size + 1)),
    });
  if (plain.kind === 'rows')
    return fc.record({
      kind: fc.constant('rows' as const),
      accepted: fc.uint8Array({ minLength: rowCount, maxLength: rowCount, max: 1 }),
    });
  const known = plain.values.flatMap((n) => n ?? []);
  const end = fc.option(
    fc.oneof(
      fc.constantFrom(0, ...known),
      fc.double({ noNaN: true }),
      fc.constantFrom(
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
        2 ** 31,
        -(2 ** 31),
        32_767,
        -32_768,
        0.5,
        Number.NaN,
      ),
    ),
    { nil: undefined },
  );
  return fc.record({ kind: fc.constant('numbers' as const), from: end, to: end });
}

/** Asks one after the other, some of which take back what was asked. */
function anyAsks({ dimensions, rowCount }: Omit<Case, 'asks'>): fc.Arbitrary<Case['asks']> {
  if (dimensions.size === 0) return fc.constant([]);
  const asksOf = ([name, plain]: readonly [string, Plain]) =>
    fc.tuple(fc.constant(name), fc.option(anyAsk(plain, rowCount), { nil: undefined, freq: 3 }));
  return fc.array(fc.constantFrom(...dimensions).chain(asksOf), { maxLength: 12 });
}

const anyCase: fc.Arbitrary<Case> = fc
  .nat(40)
  .chain((rowCount) =>
    fc.tuple(fc.constant(rowCount), fc.array(anyPlain(rowCount), { maxLength: 11 })),
  )
  .chain(([rowCount, plains]) => {
    const dimensions = new Map(plains.map((plain, at) => [`d${at}`, plain]));
    return anyAsks({ dimensions, rowCount }).map((asks) => ({ rowCount, dimensions, asks }));
  });

function columnOf(plain: Plain): Column {
  if (plain.kind === 'rows') return plain;
  if (plain.kind === 'numbers') return numbersOf(plain.values, (n) => n);
  return codesOf(plain.values, placesOf(plain.size), (place) => place);
}

const tableOfCase = ({ dimensions, rowCount }: Pick<Case, 'dimensions' | 'rowCount'>) =>
  tableOf(new Map([...dimensions].map(([name, plain]) => [name, columnOf(plain)])), rowCount);

/** Whether a row passes, taken from the definitions. */
function passes(plain: Plain, ask: Ask, row: number): boolean {
  if (ask.kind === 'rows') return ask.accepted[row] !== 0;
  const value = plain.kind === 'rows' ? undefined : plain.values[row];
  if (value === undefined) return false;
  if (ask.kind === 'choices') return ask.choices.includes(value);
  return (
    value >= (ask.from ?? Number.NEGATIVE_INFINITY) && value <= (ask.to ?? Number.POSITIVE_INFINITY)
  );
}

/** The rows that pass what is asked last of each dimension but one. */
function passingRows({ dimensions, rowCount, asks }: Case, except?: string): readonly number[] {
  const last = [...new Map(asks)].filter(([name]) => name !== except);
  return placesOf(rowCount).filter((row) =>
    last.every(([name, ask]) => ask === undefined || passes(dimensions.get(name)!, ask, row)),
  );
}

/** What is counted, and summed, when every row is looked at for every choice. */
function naive(given: Case, amounts: ArrayLike<number>) {
  const sum = (rows: readonly number[]) => rows.reduce((total, row) => total + amounts[row]!, 0);
  const breakdowns = [...given.dimensions].flatMap(([name, plain]) => {
    if (plain.kind !== 'choices') return [];
    const rows = passingRows(given, name);
    const byChoice = placesOf(plain.size + 1).map((choice) =>
      sum(rows.filter((row) => plain.values[row] === choice)),
    );
    return [[name, byChoice] as const];
  });
  return { passing: sum(passingRows(given)), breakdowns: new Map(breakdowns) };
}

/** What the engine counted, in plain arrays. */
const plainly = (counted: {
  readonly passing: number;
  readonly breakdowns: ReadonlyMap<string, Iterable<number>>;
}) => ({
  passing: counted.passing,
  breakdowns: new Map([...counted.breakdowns].map(([name, amounts]) => [name, [...amounts]])),
});

function filtered(given: Case) {
  const filter = crossfilter(tableOfCase(given));
  for (const [name, ask] of given.asks) filter.ask(name, ask);
  return filter;
}

const anyAmounts = (rowCount: number) =>
  fc
    .array(fc.integer({ min: -1000, max: 3_000_000 }), { minLength: rowCount, maxLength: rowCount })
    .map((amounts) => Float64Array.from(amounts));

it('every breakdown is what a naive count under the same other filters gives', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const ones = new Uint8Array(given.rowCount).fill(1);
      expect(plainly(filtered(given).counts())).toEqual(naive(given, ones));
    }),
    { numRuns: 500 },
  );
});

it('sums of a measure agree with naive ones', () => {
  fc.assert(
    fc.property(
      anyCase.chain((given) => fc.tuple(fc.constant(given), fc.array(anyAmounts(given.rowCount)))),
      ([given, measures]) => {
        const { sums } = filtered(given).counts(measures);
        expect(sums.map(plainly)).toEqual(measures.map((measure) => naive(given, measure)));
      },
    ),
  );
});

it('rows are those that pass everything, or everything but one dimension', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const filter = filtered(given);
      expect([...filter.rows()]).toEqual(passingRows(given));
      for (const name of given.dimensions.keys())
        expect([...filter.rows(name)]).toEqual(passingRows(given, name));
    }),
  );
});

it('asking and taking it back is as before', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const filter = crossfilter(tableOfCase(given));
      const before = filter.counts();
      for (const [name, ask] of given.asks) filter.ask(name, ask);
      for (const [name] of given.asks) filter.ask(name, undefined);
      expect(filter.counts()).toEqual(before);
      expect(filter.rows()).toHaveLength(given.rowCount);
    }),
  );
});

it('asks one after the other come to the same as the last of each dimension at once', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const last = [...new Map(given.asks)].flatMap(([name, ask]) =>
        ask === undefined ? [] : [[name, ask] as const],
      );
      const atOnce = crossfiltered(tableOfCase(given), new Map(last));
      expect(filtered(given).counts()).toEqual(atOnce.counts());
    }),
  );
});

it('a table serves several filters', () => {
  const codes = codesOf(['a', 'b', 'a'], ['a', 'b'], (choice) => choice);
  const table = tableOf(new Map([['choice', codes]]), 3);
  const filter = crossfilter(table);
  filter.ask('choice', { kind: 'choices', choices: [1] });
  expect(filter.counts().passing).toBe(1);
  expect(crossfilter(table).counts().passing).toBe(3);
});

it('having no choice can be asked for, and is counted after the choices', () => {
  const codes = codesOf(['a', undefined], ['a'], (choice) => choice);
  const filter = crossfilter(tableOf(new Map([['choice', codes]]), 2));
  filter.ask('choice', { kind: 'choices', choices: [1] });
  expect([...filter.rows()]).toEqual([1]);
  expect([...filter.counts().breakdowns.get('choice')!]).toEqual([1, 1]);
});

it('what does not fit together is an error that names it', () => {
  const numbers = numbersOf([1, 2], (n) => n);
  expect(() => tableOf(new Map([['money', numbers]]), 3)).toThrow('money has 2 rows, not 3');
  const many = placesOf(16).map((at) => [`d${at}`, numbers] as const);
  expect(() => tableOf(new Map(many), 2)).toThrow('17 columns when packed');
  const filter = crossfilter(
    tableOf(
      new Map<string, Column>([
        ['money', numbers],
        ['text', { kind: 'rows' }],
      ]),
      2,
    ),
  );
  expect(() => filter.ask('money', { kind: 'choices', choices: [] })).toThrow(
    'money is a dimension of numbers',
  );
  expect(() => filter.ask('level', undefined)).toThrow('no dimension is called level');
  const accepted = new Uint8Array(1);
  expect(() => filter.ask('text', { kind: 'rows', accepted })).toThrow(
    '1 rows are accepted or not, of 2',
  );
});
