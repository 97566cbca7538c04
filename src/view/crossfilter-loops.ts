/*
 * The loops over the rows, each over arrays of one kind that it is given, so that it is compiled once and
 * well. Where a row's mask and cell are bytes, four rows are taken at a time, as one 32-bit word each.
 * None branches on what a single row holds: filters leave rows that no processor can predict.
 */

/** For every row, a bit for each pack and each other column whose asks it fails. */
export type Masks = Uint8Array | Uint16Array;
/** For every row, its cell in a pack. */
export type Cells = Uint8Array | Uint16Array;

/** How many cells a byte can tell apart. */
export const BYTE_CELLS = 0x100;

const EACH_BYTE = 0x01010101;
/** Rows looked at to see how many pass. */
const SAMPLE = 512;

/** The rows four by four; what is left over, up to three rows, is no word. Arrays of ours begin their buffers. */
const wordsOf = (bytes: Uint8Array) => new Int32Array(bytes.buffer, 0, bytes.length >> 2);

function markWords(masks: Int32Array, bit: number, cells: Int32Array, failing: Uint16Array) {
  const kept = ~(bit * EACH_BYTE);
  const { length } = masks;
  for (let at = 0; at < length; at += 1) {
    const four = cells[at] ?? 0;
    masks[at] =
      ((masks[at] ?? 0) & kept) |
      (failing[four & 0xff] ?? 0) |
      ((failing[(four >>> 8) & 0xff] ?? 0) << 8) |
      ((failing[(four >>> 16) & 0xff] ?? 0) << 16) |
      ((failing[four >>> 24] ?? 0) << 24);
  }
}

/**
 * Sets a pack's bit where a row's cell fails, takes it off elsewhere.
 * @param failing by cell, `bit` or 0
 */
export function markCells(masks: Masks, bit: number, cells: Cells, failing: Uint16Array) {
  let row = 0;
  if (masks instanceof Uint8Array && cells instanceof Uint8Array) {
    markWords(wordsOf(masks), bit, wordsOf(cells), failing);
    row = masks.length & ~3;
  }
  const kept = ~bit;
  const { length } = masks;
  for (; row < length; row += 1) {
    masks[row] = ((masks[row] ?? 0) & kept) | (failing[cells[row] ?? 0] ?? 0);
  }
}

function markWordsOutside(
  masks: Int32Array,
  bit: number,
  values: Int16Array | Int32Array,
  from: number,
  to: number,
) {
  const kept = ~(bit * EACH_BYTE);
  const { length } = masks;
  for (let word = 0; word < length; word += 1) {
    const row = word << 2;
    const [a, b, c, d] = [
      values[row] ?? 0,
      values[row + 1] ?? 0,
      values[row + 2] ?? 0,
      values[row + 3] ?? 0,
    ];
    masks[word] =
      ((masks[word] ?? 0) & kept) |
      ((((a - from) | (to - a)) >> 31) & bit) |
      ((((b - from) | (to - b)) >> 31) & (bit << 8)) |
      ((((c - from) | (to - c)) >> 31) & (bit << 16)) |
      ((((d - from) | (to - d)) >> 31) & (bit << 24));
  }
}

/**
 * Sets the bit where a whole number lies outside; the sign of a difference says so.
 * @param values `from`, `to`: any two differ by less than 2³¹
 */
export function markOutside(
  masks: Masks,
  bit: number,
  values: Int16Array | Int32Array,
  from: number,
  to: number,
) {
  let row = 0;
  if (masks instanceof Uint8Array) {
    markWordsOutside(wordsOf(masks), bit, values, from, to);
    row = masks.length & ~3;
  }
  const kept = ~bit;
  const { length } = masks;
  for (; row < length; row += 1) {
    const value = values[row] ?? 0;
    masks[row] = ((masks[row] ?? 0) & kept) | ((((value - from) | (to - value)) >> 31) & bit);
  }
}

/** As `markOutside`, for numbers of any kind; NaN lies outside. */
export function markOutsideFloats(
  masks: Masks,
  bit: number,
  values: Float64Array,
  from: number,
  to: number,
) {
  const kept = ~bit;
  const { length } = masks;
  for (let row = 0; row < length; row += 1) {
    const value = values[row] ?? Number.NaN;
    const failing = (value >= from ? 0 : bit) | (value <= to ? 0 : bit);
    masks[row] = ((masks[row] ?? 0) & kept) | failing;
  }
}

/** Sets the bit where a row is not accepted. */
export function markRejected(masks: Masks, bit: number, accepted: Uint8Array) {
  const kept = ~bit;
  const { length } = masks;
  for (let row = 0; row < length; row += 1) {
    masks[row] = ((masks[row] ?? 0) & kept) | (accepted[row] === 0 ? bit : 0);
  }
}

export function unmark(masks: Masks, bit: number) {
  let row = 0;
  if (masks instanceof Uint8Array) {
    const [words, kept] = [wordsOf(masks), ~(bit * EACH_BYTE)];
    for (let word = 0; word < words.length; word += 1) words[word] = (words[word] ?? 0) & kept;
    row = masks.length & ~3;
  }
  const kept = ~bit;
  const { length } = masks;
  for (; row < length; row += 1) masks[row] = (masks[row] ?? 0) & kept;
}

/** Whether one row in 32, or fewer, passes all but `bit`; by a sample of them. */
function arePassingFew(masks: Uint8Array, bit: number): boolean {
  const others = ~bit;
  const { length } = masks;
  const step = Math.ceil(length / SAMPLE);
  let [passing, seen] = [0, 0];
  for (let row = 0; row < length; row += step) {
    if (((masks[row] ?? 0) & others) === 0) passing += 1;
    seen += 1;
  }
  return passing * 32 <= seen;
}

/** Counts four rows at a time. Where few rows pass, words without any are skipped: that is predictable. */
function countWords(
  masks: Int32Array,
  bit: number,
  cells: Int32Array,
  areFew: boolean,
  counts: Int32Array,
) {
  const others = ~(bit * EACH_BYTE);
  // Numbers here and not constants of the module: the compiler reads those again for each word.
  const lowBits = 0x7f7f7f7f;
  const { length } = masks;
  for (let word = 0; word < length; word += 1) {
    const failing = (masks[word] ?? 0) & others;
    // The high bit of each byte of `away` says whether that byte of `failing` is not 0: adding carries
    // into it. The last of them is flipped twice, because a sum beyond 2³¹ is made of floats.
    const away = (((failing & lowBits) + (lowBits - 0x80000000)) ^ 0x80000000) | failing;
    if (areFew && (away | lowBits) === -1) continue;
    const four = cells[word] ?? 0;
    let at = (four & 0xff) | ((away << 1) & BYTE_CELLS);
    counts[at] = (counts[at] ?? 0) + 1;
    at = ((four >>> 8) & 0xff) | ((away >>> 7) & BYTE_CELLS);
    counts[at] = (counts[at] ?? 0) + 1;
    at = ((four >>> 16) & 0xff) | ((away >>> 15) & BYTE_CELLS);
    counts[at] = (counts[at] ?? 0) + 1;
    at = (four >>> 24) | ((away >>> 23) & BYTE_CELLS);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Where rows are counted that do not count: so many cells further on. */
const awayFor = (cells: Cells) => (cells instanceof Uint8Array ? BYTE_CELLS : 0x10000);

/** How many counts a pack with these cells needs. */
export const countsFor = (cells: Cells) => 2 * awayFor(cells);

/**
 * Counts rows by cell. Those that fail something else than `bit` are counted in the upper half, or not.
 * @param counts of the length `countsFor`; added to
 */
export function countCells(masks: Masks, bit: number, cells: Cells, counts: Int32Array) {
  let row = 0;
  if (masks instanceof Uint8Array && cells instanceof Uint8Array) {
    countWords(wordsOf(masks), bit, wordsOf(cells), arePassingFew(masks, bit), counts);
    row = masks.length & ~3;
  }
  const others = ~bit;
  const away = awayFor(cells);
  const { length } = masks;
  for (; row < length; row += 1) {
    const failing = (masks[row] ?? 0) & others;
    const at = (cells[row] ?? 0) + ((-failing >> 31) & away);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** As `countCells`, adding up a measure. */
export function sumCells(
  masks: Masks,
  bit: number,
  cells: Cells,
  measure: Float64Array,
  sums: Float64Array,
) {
  const others = ~bit;
  const away = awayFor(cells);
  const { length } = masks;
  for (let row = 0; row < length; row += 1) {
    const failing = (masks[row] ?? 0) & others;
    const at = (cells[row] ?? 0) + ((-failing >> 31) & away);
    sums[at] = (sums[at] ?? 0) + (measure[row] ?? 0);
  }
}

/** The rows that fail nothing but what is ignored: a bit, and of the cells' failures those bits. */
export function passingRows(
  masks: Masks,
  ignoredBit: number,
  cells: Cells,
  failures: Uint8Array,
  ignoredFailures: number,
): Uint32Array {
  const [others, otherFailures] = [~ignoredBit, ~ignoredFailures];
  const { length } = masks;
  const found = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    const failing = (masks[row] ?? 0) & others;
    if (failing !== 0 || ((failures[cells[row] ?? 0] ?? 0) & otherFailures) !== 0) continue;
    found[count] = row;
    count += 1;
  }
  return found.slice(0, count);
}
