import type { Ledger } from './ledger.ts';

/** JSON with the fields of every object in one order, so that equal ledgers have equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a over UTF-16 units, 32 bits, from a seed of its own. */
function hash(text: string, seed: number): number {
  let sum = OFFSET ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  }
  return sum >>> 0;
}

/** Letters and digits that are not taken for each other when read aloud: no 0 O 1 I L U. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

const known = new WeakMap<Ledger, string>();

/**
 * The edition stamp of a ledger: six signs made from all that it says. Two that differ anywhere differ
 * in their stamp, but for one chance in some 700 million. It is no proof against forgery. `$schema`,
 * which says nothing of the ledger, is left out; the order of fields plays no part.
 */
export function editionOf(ledger: Ledger): string {
  const found = known.get(ledger);
  if (found !== undefined) return found;
  const text = canonical({ ...ledger, $schema: undefined });
  const [high, low] = [hash(text, 1), hash(text, 2)];
  let rest = (high % 0x1fffff) * 0x100000000 + low;
  let stamp = '';
  for (let sign = 0; sign < LENGTH; sign += 1) {
    stamp += SIGNS[rest % SIGNS.length];
    rest = Math.floor(rest / SIGNS.length);
  }
  known.set(ledger, stamp);
  return stamp;
}
