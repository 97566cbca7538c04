// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyQuantity, maybe } from './arbitraries.ts';
import { precisionOf, type Quantity } from './quantities.ts';
import { rateOf } from './rates.ts';

it('rateOf keeps 26 of 17 unclipped (R1)', () => {
  expect(rateOf(26, 17)).toEqual({ kind: 'ratio', actual: 26, planned: 17 });
});

it('rateOf has a rate of nothing done (R1)', () => {
  expect(rateOf(0, 17)).toEqual({ kind: 'ratio', actual: 0, planned: 17 });
});

it('rateOf has no rate where nothing was planned, whatever is done (R1)', () => {
  expect(rateOf(3, 0)).toEqual({ kind: 'no-plan', actual: 3 });
  expect(rateOf(0, 0)).toEqual({ kind: 'no-plan', actual: 0 });
});

it.each<[string, Quantity | undefined, Quantity | undefined]>([
  ['an actual side', undefined, 17],
  ['a planned side', 26, undefined],
  ['either side', undefined, undefined],
  ['an exact plan', 50, { atLeast: 100 }],
  ['an exact actual side', { atLeast: 50 }, 100],
  ['more than an approximation', { about: 50 }, 100],
  ['an actual side for a plan of none', undefined, 0],
])('rateOf is unknown without %s (R1)', (_, actual, planned) => {
  expect(rateOf(actual, planned)).toEqual({ kind: 'unknown' });
});

it('rateOf gives a ratio for exact sides only, and never one over nothing (R1)', () => {
  fc.assert(
    fc.property(maybe(anyQuantity), maybe(anyQuantity), (actual, planned) => {
      const rate = rateOf(actual, planned);
      const exact = [actual, planned].every((side) => precisionOf(side) === 'exact');
      expect(rate.kind === 'unknown').toBe(!exact);
      if (rate.kind === 'ratio') expect(rate.planned).toBeGreaterThan(0);
    }),
  );
});
