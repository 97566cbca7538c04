// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLedger } from '../ledger/arbitraries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareVersions, type MilestoneChange, type Version } from './compare-versions.ts';
import { standingsOf } from './standing.ts';
import { portfolioOf } from './versions-for-tests.ts';

const versionOf = (ledger: Ledger): Version => ({
  year: ledger.year,
  asOf: ledger.asOf,
  rows: standingsOf(ledger, [], ledger.asOf),
});
/** From August to September, one project. */
const changesOf = (before: object, after: object) =>
  compareVersions(
    versionOf(portfolioOf([before], { asOf: '2020-08' })),
    versionOf(portfolioOf([after])),
  );
const milestones = (changes: readonly MilestoneChange[]) =>
  changes.map(({ row, milestone }) => `${row.project.id} ${milestone}`);

it('compareVersions tells what was reached, and what caught up', () => {
  const plan = { plannedStart: '2020-07', plannedCompletion: '2020-12' };
  const changes = changesOf(plan, { ...plan, actualStart: '2020-09' });
  expect(milestones(changes.reached)).toEqual(['p0 start']);
  expect(milestones(changes.caughtUp)).toEqual(['p0 start']);
  expect(changes.newlyLate).toEqual([]);
  const onTime = changesOf(
    { plannedStart: '2020-09' },
    { plannedStart: '2020-09', actualStart: '2020-09' },
  );
  expect(milestones(onTime.reached)).toEqual(['p0 start']);
  expect(onTime.caughtUp).toEqual([]);
});

it('compareVersions judges each version at its own month', () => {
  const plan = { plannedStart: '2020-08' };
  expect(milestones(changesOf(plan, plan).newlyLate)).toEqual(['p0 start']);
  expect(
    milestones(changesOf({ plannedStart: '2020-07' }, { plannedStart: '2020-07' }).newlyLate),
  ).toEqual([]);
});

it('compareVersions says of a moved plan from when to when, and does not call it caught up', () => {
  const changes = changesOf({ plannedCompletion: '2020-07' }, { plannedCompletion: '2020-11' });
  expect(changes.planMoved).toMatchObject([
    { milestone: 'completion', from: '2020-07', to: '2020-11' },
  ]);
  expect(changes.caughtUp).toEqual([]);
  expect(changesOf({}, { plannedStart: '2020-10' }).planMoved).toMatchObject([
    { milestone: 'start', from: undefined, to: '2020-10' },
  ]);
});

it('compareVersions tells who came, who went and who is exempt now', () => {
  const before = portfolioOf([{ id: 'old' }, { id: 'both' }], { asOf: '2020-08' });
  const after = portfolioOf([{ id: 'both', exemption: { reason: '汛期' } }, { id: 'new' }]);
  const { added, gone, newlyExempt } = compareVersions(versionOf(before), versionOf(after));
  expect([added, gone, newlyExempt].map((rows) => rows.map(({ project }) => project.id))).toEqual([
    ['new'],
    ['old'],
    ['both'],
  ]);
});

it('compareVersions adds up investment; what is not known is counted, never 0', () => {
  expect(changesOf({ yearDone: 100.1 }, { yearDone: 300.3 }).investment).toEqual({
    added: 200.2,
    unknown: 0,
  });
  expect(changesOf({ yearDone: 300 }, { yearDone: 200 }).investment?.added).toBe(-100);
  expect(changesOf({}, { yearDone: 200 }).investment).toEqual({ added: 0, unknown: 1 });
  const monthlyDone = { '2020-08': 40, '2020-09': 60 };
  expect(changesOf({}, { yearDone: 100, monthlyDone }).investment).toEqual({
    added: 60,
    unknown: 0,
  });
  expect(changesOf({}, {}).investment).toEqual({ added: 0, unknown: 0 });
});

it('compareVersions compares no investment of two years', () => {
  const before = portfolioOf([{ yearDone: 900 }], { asOf: '2019-12', year: 2019 });
  const after = portfolioOf([{ yearDone: 10 }]);
  expect(compareVersions(versionOf(before), versionOf(after)).investment).toBeUndefined();
});

it('compareVersions finds nothing between a version and itself', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const { investment, ...changes } = compareVersions(versionOf(ledger), versionOf(ledger));
      expect(Object.values(changes).flat()).toEqual([]);
      expect(investment?.added).toBe(0);
    }),
  );
});

it('compareVersions finds between any two versions what swapping them turns round', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (a, b) => {
      const forth = compareVersions(versionOf(a), versionOf(b));
      const back = compareVersions(versionOf(b), versionOf(a));
      const ids = (rows: typeof forth.added) => rows.map(({ project }) => project.id);
      expect(ids(forth.added)).toEqual(ids(back.gone));
      expect(ids(forth.gone)).toEqual(ids(back.added));
      expect(forth.planMoved).toHaveLength(back.planMoved.length);
    }),
    { numRuns: 50 },
  );
});
