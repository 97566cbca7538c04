// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  arranged,
  inOrder,
  isAsItComes,
  type Layout,
  moved,
  NO_LAYOUT,
  readLayout,
  writeLayout,
} from './layout.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const figures = IDS.map((id) => ({ id, width: 'column' as const }));
const anyLayout: fc.Arbitrary<Layout> = fc.record({
  hidden: fc.shuffledSubarray(IDS),
  order: fc.shuffledSubarray(IDS),
  wide: fc.shuffledSubarray(IDS),
});
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

it('arranged leaves out, puts in order and makes wide', () => {
  const layout = { hidden: ['b'], order: ['d', 'a'], wide: ['c'] };
  expect(arranged(figures, layout)).toEqual([
    { id: 'd', width: 'column' },
    { id: 'a', width: 'column' },
    { id: 'c', width: 'row' },
    { id: 'e', width: 'column' },
  ]);
  expect(arranged(figures, NO_LAYOUT)).toEqual(figures);
});

it('inOrder loses no figure and makes up none', () => {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      expect(idsOf(inOrder(figures, layout)).sort()).toEqual(IDS);
    }),
  );
});

it('moved moves one figure by so many places, and stops at the ends', () => {
  const after = (figure: string, by: number) =>
    idsOf(inOrder(figures, moved(NO_LAYOUT, IDS, figure, by))).join('');
  expect(after('b', 1)).toBe('acbde');
  expect(after('b', -1)).toBe('bacde');
  expect(after('a', -1)).toBe('abcde');
  expect(after('d', 9)).toBe('abced');
  expect(after('x', 1)).toBe('abcde');
});

it('readLayout gives back what writeLayout wrote, and drops what it does not know', () => {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      const query = new URLSearchParams();
      writeLayout(layout, query);
      expect(readLayout(query, IDS)).toEqual(layout);
      expect(isAsItComes(layout)).toBe(query.toString() === '');
    }),
  );
  expect(readLayout(new URLSearchParams('hide=x&hide=a&hide=a'), IDS).hidden).toEqual(['a']);
});
