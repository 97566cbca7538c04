// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leagueOf } from './league.ts';
import { lookAt, portfolioOf } from './versions-for-tests.ts';

const late = { plannedStart: '2020-06' };
const onTime = { plannedStart: '2020-06', actualStart: '2020-06' };
const of = (unit: string, lates: number, others: number) => [
  ...Array.from({ length: lates }, () => ({ unit, ...late })),
  ...Array.from({ length: others }, () => ({ unit, ...onTime })),
];
const league = (projects: readonly object[]) =>
  leagueOf(lookAt(portfolioOf(projects)).rows, 'unit').map(
    ({ choice, rank, late: lates, projects: count }) => [choice, rank, lates, count],
  );

it('leagueOf ranks by the share of late projects, then by how many; equal ones share a rank', () => {
  const projects = [
    ...of('甲', 2, 6),
    ...of('乙', 0, 3),
    ...of('丙', 1, 3),
    ...of('丁', 0, 5),
    ...of('戊', 2, 2),
    ...of('己', 0, 2),
  ];
  expect(league(projects)).toEqual([
    ['乙', 1, 0, 3],
    ['丁', 1, 0, 5],
    ['丙', 3, 1, 4],
    ['甲', 4, 2, 8],
    ['戊', 5, 2, 4],
    ['己', undefined, 0, 2],
  ]);
});

it('leagueOf leaves out exempt projects, and those without a planned month', () => {
  const exemption = { reason: '汛期停工' };
  const projects = [...of('甲', 0, 3), { unit: '甲', ...late, exemption }, { unit: '甲' }, late];
  expect(league(projects)).toEqual([['甲', 1, 0, 3]]);
  expect(league([...of('甲', 0, 2), { unit: '甲', ...late, exemption }])).toEqual([
    ['甲', undefined, 0, 2],
  ]);
});

it('leagueOf ranks one after as many as are better', () => {
  const anyUnit = fc.record({ lates: fc.nat(3), others: fc.integer({ min: 3, max: 6 }) });
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 6 }), (units) => {
      const places = league(units.flatMap(({ lates, others }, at) => of(`u${at}`, lates, others)));
      const better = (a: (typeof units)[number], b: (typeof units)[number]) => {
        const shares = [a, b].map(({ lates, others }) => lates / (lates + others));
        return shares[0]! < shares[1]! || (shares[0] === shares[1] && a.lates < b.lates);
      };
      for (const [choice, rank] of places) {
        const own = units[Number(String(choice).slice(1))]!;
        expect(rank).toBe(units.filter((other) => better(other, own)).length + 1);
      }
    }),
    { numRuns: 50 },
  );
});
