// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyView } from './arbitraries.ts';
import { hiddenByMovesOf, overdueOf } from './overdue.ts';
import { lookAt, portfolioOf } from './versions-for-tests.ts';

const lateOf = (project: object) =>
  lookAt(portfolioOf([project]))
    .rows.flatMap(overdueOf)
    .map(({ milestone }) => milestone);

it('overdueOf lists what was planned before the month and is not reached', () => {
  expect(lateOf({ plannedStart: '2020-08' })).toEqual(['start']);
  expect(lateOf({ plannedStart: '2020-09' })).toEqual([]);
  expect(lateOf({ plannedStart: '2020-06', actualStart: '2020-09' })).toEqual([]);
  expect(lateOf({ plannedStart: '2020-06', actualStart: '2020-10' })).toEqual(['start']);
  expect(lateOf({ plannedStart: '2020-03', plannedCompletion: '2020-08' })).toEqual([
    'start',
    'completion',
  ]);
});

it('overdueOf leaves out an exempt project until its exemption ends', () => {
  const exemption = (until: string) => ({ reason: '汛期停工', until });
  expect(lateOf({ plannedStart: '2020-06', exemption: exemption('2020-09') })).toEqual([]);
  expect(lateOf({ plannedStart: '2020-06', exemption: exemption('2020-08') })).toEqual(['start']);
});

it('overdueOf agrees with a naive count, whatever the ledger', () => {
  fc.assert(
    fc.property(anyView, ({ ledger, all, asOf }) => {
      const open = (planned?: string, actual?: string) =>
        planned !== undefined && planned < asOf && !(actual !== undefined && actual <= asOf);
      const naive = ledger.projects.reduce(
        (sum, project) =>
          sum +
          Number(open(project.plannedStart, project.actualStart)) +
          Number(open(project.plannedCompletion, project.actualCompletion)),
        0,
      );
      expect(all.flatMap(overdueOf)).toHaveLength(naive);
    }),
  );
});

it('hiddenByMovesOf finds what only a moved plan keeps from being late', () => {
  const first = portfolioOf([{ plannedStart: '2020-05' }, { plannedStart: '2020-05' }], {
    asOf: '2020-04',
  });
  const now = portfolioOf([{ plannedStart: '2020-12' }, { plannedStart: '2020-07' }]);
  expect(lookAt(now, {}, [first]).rows.map(hiddenByMovesOf)).toEqual([['start'], []]);
});
