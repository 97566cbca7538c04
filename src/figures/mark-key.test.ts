// @vitest-environment node
import { expect, it } from 'vitest';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { STAGE_CHOICES } from '../view/arbitraries.ts';
import type { Mark } from './chart.ts';
import { markKey, readMarkKey } from './mark-key.ts';

const marks: readonly Mark[] = [
  { kind: 'key-industrial' },
  ...STAGE_CHOICES.map((stage): Mark => ({ kind: 'stage', stage })),
  ...shippedLedger.categories.map(({ id }): Mark => ({ kind: 'category', category: id })),
  ...shippedLedger.projects.map(({ id }): Mark => ({ kind: 'project', project: id })),
];

it('markKey gives every mark of a ledger its own text', () => {
  expect(new Set(marks.map(markKey)).size).toBe(marks.length);
  expect(markKey({ kind: 'stage', stage: 'completed' })).toBe('stage:completed');
});

it('readMarkKey gives back what markKey wrote', () => {
  for (const mark of marks) expect(readMarkKey(markKey(mark), shippedLedger)).toEqual(mark);
});

it.each(['', 'stage:', 'stage:done', 'category:gone', 'project:gone', 'completed', 'category'])(
  'readMarkKey finds no mark in %j',
  (key) => {
    expect(readMarkKey(key, shippedLedger)).toBeUndefined();
  },
);
