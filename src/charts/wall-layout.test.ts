// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WallGroup, WallRow } from '../figures/chart.ts';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { newspaper } from './wall-layout.ts';

const [{ id }] = shippedLedger.projects as [(typeof shippedLedger.projects)[number]];
const row = (place: number): WallRow => ({
  id,
  place,
  name: `${place}`,
  light: 'green',
  stage: 'underway',
  plannedStart: undefined,
  plannedCompletion: undefined,
  actualStart: undefined,
  actualCompletion: undefined,
  unit: undefined,
  leader: undefined,
  totalInvestment: undefined,
  overdue: [],
  monthsLate: undefined,
});

/** Groups of these sizes, their rows numbered through. */
function groupsOf(sizes: readonly number[]): readonly WallGroup[] {
  let place = 0;
  return sizes.map((size) => ({
    label: 'group',
    rows: Array.from({ length: size }, () => row(place++)),
  }));
}

it('newspaper lays 134 projects in six groups out in three columns of 47 lines', () => {
  const columns = newspaper(groupsOf([40, 26, 24, 16, 14, 14]), 3);
  expect(columns.map(({ lines }) => lines)).toEqual([47, 47, 47]);
  expect(columns.map(({ blocks }) => blocks.map(({ continued }) => continued))).toEqual([
    [false, false],
    [true, false],
    [false, false, false],
  ]);
});

it('newspaper keeps one column in one piece', () => {
  const [column] = newspaper(groupsOf([2, 3]), 1);
  expect(column?.lines).toBe(7);
  expect(column?.blocks.map(({ line, first }) => [line, first])).toEqual([
    [0, 0],
    [3, 2],
  ]);
});

it('newspaper keeps every row in its order, no more columns than asked for, no head alone', () => {
  const anySizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anySizes, fc.integer({ min: 1, max: 4 }), (sizes, most) => {
      const columns = newspaper(groupsOf(sizes), most);
      const blocks = columns.flatMap((column) => column.blocks);
      const places = blocks.flatMap(({ rows }) => rows.map(({ place }) => place));
      expect(places).toEqual([...places.keys()]);
      expect(places).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
      expect(columns.length).toBeLessThanOrEqual(most);
      expect(blocks.every(({ rows, first }) => rows[0]?.place === first)).toBe(true);
    }),
  );
});
