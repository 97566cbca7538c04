import type { Ask, NumberColumn } from './columns.ts';
import {
  countCells,
  countsFor,
  type Masks,
  markCells,
  markOutside,
  markOutsideFloats,
  markRejected,
  passingRows,
  sumCells,
  unmark,
} from './crossfilter-loops.ts';
import { addUp, failCells, type Pack, passingTotal } from './crossfilter-packs.ts';
import type { Table } from './crossfilter-table.ts';
import type { Range } from './filters.ts';

/** How many rows, or how much of a measure. */
interface Totals<Dimension, Amounts> {
  /** Over the rows that pass everything. */
  readonly passing: number;
  /**
   * For every dimension of choices, by place of the choice and at last for having none: over the rows
   * that pass what is asked of all *other* dimensions, so what choosing it would show.
   */
  readonly breakdowns: ReadonlyMap<Dimension, Amounts>;
}

interface Counts<Dimension> extends Totals<Dimension, Int32Array> {
  /** In the order of the measures. */
  readonly sums: readonly Totals<Dimension, Float64Array>[];
}

interface Crossfiltered<Dimension> {
  /**
   * Counts everything.
   * @param measures summed up besides: for every row an amount, 0 where it is unknown
   */
  readonly counts: (measures?: readonly Float64Array[]) => Counts<Dimension>;
  /** The rows, in order, that pass what is asked of all dimensions, or of all but one. */
  readonly rows: (except?: Dimension) => Uint32Array;
}

interface Crossfilter<Dimension> extends Crossfiltered<Dimension> {
  /** Asks this of a dimension in place of what was asked of it; undefined lets everything through. */
  readonly ask: (dimension: Dimension, ask: Ask | undefined) => void;
}

/** A pack with what is asked of its dimensions. */
interface AskedPack<Dimension> extends Pack<Dimension> {
  readonly bit: number;
  /** For every cell, a bit for each member whose ask it fails. */
  readonly failures: Uint8Array;
}

function markPack(masks: Masks, { bit, cells, failures }: AskedPack<unknown>) {
  const failing = new Uint16Array(failures.length);
  for (let cell = 0; cell < failing.length; cell += 1)
    failing[cell] = failures[cell] === 0 ? 0 : bit;
  markCells(masks, bit, cells, failing);
}

/** Whole numbers lie below this, their negatives above its negative. */
const LIMIT = 2 ** 30;

/** The ends of a range as whole numbers that leave the unknown out; crossed where it is empty. */
function wholeEnds(unknown: number, from: number, to: number): readonly [number, number] {
  if (!(from <= to)) return [LIMIT, -LIMIT];
  return [
    Math.min(Math.max(Math.ceil(from), unknown + 1), LIMIT),
    Math.max(Math.min(Math.floor(to), LIMIT - 1), -LIMIT),
  ];
}

function markNumbers(
  masks: Masks,
  bit: number,
  { values, unknown }: NumberColumn,
  range: Range<number>,
) {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  if (values instanceof Float64Array) markOutsideFloats(masks, bit, values, from, to);
  else markOutside(masks, bit, values, ...wholeEnds(unknown, from, to));
}

function markRows(masks: Masks, bit: number, rows: Uint8Array) {
  if (rows.length !== masks.length)
    throw new RangeError(`${rows.length} rows are accepted or not, of ${masks.length}`);
  markRejected(masks, bit, rows);
}

/** Adds up the cells of every pack, once they are counted. */
function totalsOf<Dimension, Amounts extends Int32Array | Float64Array>(
  packs: readonly AskedPack<Dimension>[],
  amountsOf: (length: number) => Amounts,
  count: (pack: AskedPack<Dimension>, totals: Amounts) => void,
): Totals<Dimension, Amounts> {
  const breakdowns = new Map<Dimension, Amounts>();
  let passing = 0;
  packs.forEach((pack, place) => {
    const totals = amountsOf(countsFor(pack.cells));
    count(pack, totals);
    if (place === 0) passing = passingTotal(pack.failures, totals);
    pack.members.forEach(({ dimension, size }, member) => {
      const breakdown = amountsOf(size + 1);
      addUp(pack, pack.failures, member, totals, breakdown);
      breakdowns.set(dimension, breakdown);
    });
  });
  return { passing, breakdowns };
}

/**
 * Filters the rows of a table, one ask after the other. An ask costs a pass over one column, counting a
 * pass over the packs; nothing is kept for a row but a mask.
 */
export function crossfilter<Dimension extends string>(
  table: Table<Dimension>,
): Crossfilter<Dimension> {
  const { rowCount, bitCount, homes } = table;
  const masks: Masks = bitCount <= 8 ? new Uint8Array(rowCount) : new Uint16Array(rowCount);
  const packs = table.packs.map((pack, at) => ({
    ...pack,
    bit: 1 << at,
    failures: new Uint8Array(pack.size),
  }));

  /** Where a dimension is kept. */
  function homeOf(dimension: Dimension) {
    const home = homes.get(dimension);
    if (home === undefined) throw new RangeError(`no dimension is called ${dimension}`);
    if (home.kind !== 'choices') return home;
    const pack = packs[home.pack];
    if (pack === undefined) throw new RangeError(`no pack holds ${dimension}`);
    return { ...home, pack };
  }

  function ask(dimension: Dimension, asked: Ask | undefined) {
    const home = homeOf(dimension);
    if (home.kind === 'choices' && (asked === undefined || asked.kind === 'choices')) {
      failCells(home.pack, home.pack.failures, home.member, asked?.choices);
      markPack(masks, home.pack);
    } else if (home.kind !== 'choices' && asked === undefined) {
      unmark(masks, home.bit);
    } else if (home.kind === 'numbers' && asked?.kind === 'numbers') {
      markNumbers(masks, home.bit, home, asked);
    } else if (home.kind === 'rows' && asked?.kind === 'rows') {
      markRows(masks, home.bit, asked.accepted);
    } else {
      throw new TypeError(`${dimension} is a dimension of ${home.kind}, not of ${asked?.kind}`);
    }
  }

  function counts(measures: readonly Float64Array[] = []): Counts<Dimension> {
    const ofRows = totalsOf(
      packs,
      (length) => new Int32Array(length),
      ({ bit, cells }, totals) => countCells(masks, bit, cells, totals),
    );
    const sums = measures.map((measure) =>
      totalsOf(
        packs,
        (length) => new Float64Array(length),
        ({ bit, cells }, totals) => sumCells(masks, bit, cells, measure, totals),
      ),
    );
    return { ...ofRows, sums };
  }

  function rows(except?: Dimension): Uint32Array {
    const [anyPack] = packs;
    if (anyPack === undefined) throw new RangeError('a table has a pack');
    const home = except === undefined ? undefined : homeOf(except);
    if (home?.kind !== 'choices')
      return passingRows(masks, home?.bit ?? 0, anyPack.cells, anyPack.failures, 0);
    const { pack, member } = home;
    return passingRows(masks, pack.bit, pack.cells, pack.failures, 1 << member);
  }

  return { ask, counts, rows };
}

/** The rows of a table under these asks, for a view that stays as it is. */
export function crossfiltered<Dimension extends string>(
  table: Table<Dimension>,
  asks: ReadonlyMap<Dimension, Ask>,
): Crossfiltered<Dimension> {
  const filter = crossfilter(table);
  for (const [dimension, ask] of asks) filter.ask(dimension, ask);
  return filter;
}
