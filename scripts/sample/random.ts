/** A stream of numbers in [0, 1), the same on every run. */
export type Random = () => number;

const SEED = 'guatu-sample-134';

function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return hash >>> 0;
}

/** The stream of one purpose (mulberry32): drawing more for one moves nothing in the others. */
export function randomFor(purpose: string): Random {
  let state = hashOf(`${SEED}/${purpose}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The item at an index, counted round and round. */
export function cycle<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return cycle(items, Math.floor(random() * items.length));
}

/** A whole number, both ends included. */
export function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function between(random: Random, from: number, to: number): number {
  return from + random() * (to - from);
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Heavy-tailed: half of the draws lie under the median, few lie far above it. */
export function logNormal(random: Random, median: number, spread: number): number {
  const normal = Array.from({ length: 12 }, random).reduce((sum, draw) => sum + draw, -6);
  return median * Math.exp(spread * normal);
}
