// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLedger } from './arbitraries.ts';
import { editionOf } from './edition.ts';
import { ledgerOf, shippedLedger } from './ledgers-for-tests.ts';

/** The same value with the fields of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

it('editionOf is short, and can be read aloud', () => {
  expect(editionOf(shippedLedger)).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
});

it('editionOf takes equal ledgers for one, in whatever order their fields stand', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const again: unknown = JSON.parse(JSON.stringify(ledger));
      expect(editionOf(ledgerOf(reversed(again)))).toBe(editionOf(ledger));
    }),
    { numRuns: 40 },
  );
});

it('editionOf tells ledgers apart that differ in one field of one row', () => {
  const stamps = shippedLedger.projects.map((_, changed) =>
    editionOf({
      ...shippedLedger,
      projects: shippedLedger.projects.map((project, index) =>
        index === changed ? { ...project, unit: '住建局' } : project,
      ),
    }),
  );
  expect(new Set([...stamps, editionOf(shippedLedger)]).size).toBe(
    shippedLedger.projects.length + 1,
  );
});
