// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyQuantity, maybe } from './arbitraries.ts';
import { compareQuantities, numberOf, precisionOf, type Quantity, sumOf } from './quantities.ts';

const anyTerms = fc.array(maybe(anyQuantity), { maxLength: 8 });

/** Numbers that a quantity may stand for: a few at, above and below what is published. */
function meaningsOf(quantity: Quantity): readonly number[] {
  const number = numberOf(quantity);
  return {
    exact: [number],
    'at-least': [number, number + 1, number + 1000],
    about: [Math.max(0, number - 50), number, number + 50],
    'not-published': [],
  }[precisionOf(quantity)];
}

it('precisionOf tells exact, at least, about and not published apart', () => {
  expect(precisionOf(0)).toBe('exact');
  expect(precisionOf({ atLeast: 60 })).toBe('at-least');
  expect(precisionOf({ about: 10_000 })).toBe('about');
  expect(precisionOf(undefined)).toBe('not-published');
});

it('numberOf gives the number that is printed', () => {
  expect([17, { atLeast: 60 }, { about: 10_000 }].map(numberOf)).toEqual([17, 60, 10_000]);
});

it.each<[string, readonly (Quantity | undefined)[], Quantity | undefined]>([
  ['exact terms exactly', [10_000, 100_000], 110_000],
  ['a zero', [0], 0],
  ['a lower bound to a lower bound', [10, { atLeast: 60 }], { atLeast: 70 }],
  ['what is not published to a lower bound', [10, undefined], { atLeast: 10 }],
  ['an approximation to an approximation', [10, { about: 100 }], { about: 110 }],
  ['all three to an approximation', [1, { atLeast: 2 }, { about: 3 }, undefined], { about: 6 }],
  ['nothing published to nothing', [undefined, undefined], undefined],
  ['no terms to nothing', [], undefined],
])('sumOf adds %s (Q1)', (_, terms, sum) => {
  expect(sumOf(terms)).toEqual(sum);
});

it('sumOf does not mind the order of its terms (Q1)', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      expect(sumOf([...terms].reverse())).toEqual(sumOf(terms));
    }),
  );
});

it('sumOf may be added up in parts, once anything is published (Q1)', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, anyQuantity, (left, right, published) => {
      const part = sumOf([published, ...left]);
      expect(sumOf([part, ...right])).toEqual(sumOf([published, ...left, ...right]));
    }),
  );
});

it('sumOf claims to be exact only where every term is (Q1)', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const allExact = terms.length > 0 && terms.every((term) => precisionOf(term) === 'exact');
      expect(precisionOf(sumOf(terms)) === 'exact').toBe(allExact);
    }),
  );
});

it.each<[Quantity, Quantity, number | undefined]>([
  [26, 17, 1],
  [17, 26, -1],
  [13, 13, 0],
  [{ atLeast: 100 }, 60, 1],
  [60, { atLeast: 100 }, -1],
  [{ atLeast: 60 }, 100, undefined],
  [100, { atLeast: 60 }, undefined],
  [{ atLeast: 60 }, 60, undefined],
  [{ atLeast: 60 }, { atLeast: 100 }, undefined],
  [{ about: 10_000 }, 1, undefined],
  [1, { about: 10_000 }, undefined],
])('compareQuantities puts %j against %j as %s (Q2)', (a, b, sign) => {
  const order = compareQuantities(a, b);
  expect(order === undefined ? undefined : Math.sign(order)).toBe(sign);
});

it('compareQuantities turns round when its sides are changed over (Q2)', () => {
  fc.assert(
    fc.property(anyQuantity, anyQuantity, (a, b) => {
      const [one, other] = [compareQuantities(a, b), compareQuantities(b, a)];
      expect(other).toBe(one === undefined ? undefined : 0 - one);
    }),
  );
});

it('compareQuantities says nothing that a possible meaning contradicts (Q2)', () => {
  fc.assert(
    fc.property(anyQuantity, anyQuantity, (a, b) => {
      const order = compareQuantities(a, b);
      fc.pre(order !== undefined);
      for (const x of meaningsOf(a)) {
        for (const y of meaningsOf(b)) expect(Math.sign(x - y)).toBe(Math.sign(order));
      }
    }),
  );
});
