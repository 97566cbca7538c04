// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesToDraw } from './row-window.ts';

it('linesToDraw draws what is in sight, some beyond it, and the kept line', () => {
  expect(linesToDraw({ first: 0, last: 2 }, 5, 0)).toEqual([0, 1, 2, 3, 4]);
  expect(linesToDraw({ first: 100, last: 101 }, 1000, 3).slice(0, 3)).toEqual([3, 92, 93]);
  expect(linesToDraw({ first: 100, last: 101 }, 1000, 900).at(-1)).toBe(900);
  expect(linesToDraw({ first: 0, last: 20 }, 0, -1)).toEqual([]);
});

it('linesToDraw gives lines that there are, ascending, each once, all of those in sight', () => {
  const anySight = fc.tuple(fc.nat(500), fc.nat(60));
  fc.assert(
    fc.property(
      anySight,
      fc.nat(400),
      fc.integer({ min: -1, max: 500 }),
      ([first, many], count, kept) => {
        const lines = linesToDraw({ first, last: first + many }, count, kept);
        expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(lines);
        for (const at of lines) expect(at >= 0 && at < count).toBe(true);
        for (let at = first; at <= Math.min(first + many, count - 1); at += 1) {
          expect(lines).toContain(at);
        }
      },
    ),
  );
});
