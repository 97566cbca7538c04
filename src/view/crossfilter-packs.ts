import type { ChoiceColumn } from './columns.ts';
import { BYTE_CELLS, type Cells } from './crossfilter-loops.ts';

/** A dimension in a pack. */
interface Member<Dimension> {
  readonly dimension: Dimension;
  /** How many choices it has. */
  readonly size: number;
  /** For every cell the place of its choice, or `size` for none. */
  readonly places: Cells;
}

/**
 * Dimensions of choices that share one array: a row's cell is its combination of their choices, as a
 * number of mixed radix. All of them then cost a row one byte, one look-up and one count.
 */
export interface Pack<Dimension> {
  readonly members: readonly Member<Dimension>[];
  /** By row. */
  readonly cells: Cells;
  /** How many combinations there are. */
  readonly size: number;
}

type Named<Dimension> = readonly [dimension: Dimension, column: ChoiceColumn];

/** Having no choice is one more value. Never below 2, so that a byte has a bit for each member. */
const radixOf = ({ size }: ChoiceColumn) => Math.max(size + 1, 2);

/** So many groups of about as many combinations each: few rows then share a cell with the row before. */
function groupsOf<Dimension>(columns: readonly Named<Dimension>[], count: number) {
  const groups = Array.from({ length: count }, () => ({
    size: 1,
    columns: [] as Named<Dimension>[],
  }));
  for (const named of [...columns].sort(([, a], [, b]) => b.size - a.size)) {
    const smallest = groups.reduce((least, group) => (group.size < least.size ? group : least));
    smallest.size *= radixOf(named[1]);
    smallest.columns.push(named);
  }
  return groups;
}

const cellsFor = (size: number, length: number): Cells =>
  size <= BYTE_CELLS ? new Uint8Array(length) : new Uint16Array(length);

function packOf<Dimension>(
  columns: readonly Named<Dimension>[],
  size: number,
  rowCount: number,
): Pack<Dimension> {
  const cells = cellsFor(size, rowCount);
  const members: Member<Dimension>[] = [];
  let stride = 1;
  for (const [dimension, column] of columns) {
    const [radix, ownStride] = [radixOf(column), stride];
    const places = cellsFor(radix, size).map((_, cell) => Math.floor(cell / ownStride) % radix);
    members.push({ dimension, size: column.size, places });
    column.codes.forEach((code, row) => {
      cells[row] = (cells[row] ?? 0) + code * ownStride;
    });
    stride *= radix;
  }
  return { members, cells, size };
}

/** Packs dimensions of choices into as few arrays of bytes as hold their combinations, one at least. */
export function packsOf<Dimension>(
  columns: readonly Named<Dimension>[],
  rowCount: number,
): readonly Pack<Dimension>[] {
  let groups = groupsOf(columns, 1);
  while (groups.some((group) => group.size > BYTE_CELLS && group.columns.length > 1))
    groups = groupsOf(columns, groups.length + 1);
  return groups.map((group) => packOf(group.columns, group.size, rowCount));
}

/**
 * Sets a member's bit where a cell fails what is asked of it, takes it off elsewhere.
 * @param failures for every cell, a bit for each member
 * @param at the member's place
 * @param accepted the places that pass; undefined lets everything through
 */
export function failCells(
  { members, size }: Pack<unknown>,
  failures: Uint8Array,
  at: number,
  accepted: readonly number[] | undefined,
) {
  const member = members[at];
  if (member === undefined) return;
  const bit = 1 << at;
  const failing = new Uint8Array(member.size + 1).fill(accepted === undefined ? 0 : bit);
  for (const place of accepted ?? []) failing[place] = 0;
  for (let cell = 0; cell < size; cell += 1)
    failures[cell] = ((failures[cell] ?? 0) & ~bit) | (failing[member.places[cell] ?? 0] ?? 0);
}

/**
 * Adds the cells up by choice of one member, under what is asked of the other members.
 * @param failures for every cell, a bit for each member
 * @param at the member's place
 * @param totals by cell, over the rows that pass all that is asked outside the pack
 * @param breakdown by place of the choice, and one more for none; added to
 */
export function addUp(
  { members, size }: Pack<unknown>,
  failures: Uint8Array,
  at: number,
  totals: Int32Array | Float64Array,
  breakdown: Int32Array | Float64Array,
) {
  const member = members[at];
  if (member === undefined) return;
  const others = ~(1 << at);
  for (let cell = 0; cell < size; cell += 1) {
    if (((failures[cell] ?? 0) & others) !== 0) continue;
    const place = member.places[cell] ?? 0;
    breakdown[place] = (breakdown[place] ?? 0) + (totals[cell] ?? 0);
  }
}

/** What the cells that fail nothing add up to: the whole of what passes. */
export function passingTotal(failures: Uint8Array, totals: Int32Array | Float64Array): number {
  let total = 0;
  for (let cell = 0; cell < failures.length; cell += 1)
    if (failures[cell] === 0) total += totals[cell] ?? 0;
  return total;
}
