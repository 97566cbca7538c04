// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNearMonth, maybe } from './arbitraries.ts';
import { month } from './ledgers-for-tests.ts';
import { STAGES, type Stage, type StageFacts, stageOf } from './stages.ts';

const [early, asOf, late] = [month('2020-08'), month('2020-09'), month('2020-10')];

const monthKeys = {
  signed: maybe(anyNearMonth),
  plannedStart: maybe(anyNearMonth),
  actualStart: maybe(anyNearMonth),
  plannedCompletion: maybe(anyNearMonth),
  actualCompletion: maybe(anyNearMonth),
};
const anyMonths = fc.record(monthKeys);

it.each<[string, StageFacts, Stage | undefined]>([
  ['completed before the month', { actualStart: early, actualCompletion: early }, 'completed'],
  ['completed in the month', { actualCompletion: asOf }, 'completed'],
  ['completed only later', { actualStart: early, actualCompletion: late }, 'underway'],
  ['started before the month', { actualStart: early }, 'underway'],
  ['started in the very month', { actualStart: asOf }, 'started'],
  ['started only later, signed', { signed: early, actualStart: late }, 'signed'],
  ['signed in the month', { signed: asOf, plannedStart: late }, 'signed'],
  ['signed only later, planned', { signed: late, plannedStart: late }, 'reserve'],
  ['with a planned start alone', { plannedStart: early }, 'reserve'],
  ['with a planned completion alone', { plannedCompletion: late }, 'reserve'],
  ['of which no month is known', {}, undefined],
])('stageOf a project %s (S1)', (_, facts, stage) => {
  expect(stageOf(facts, asOf)).toBe(stage);
});

it('stageOf takes what the ledger records over every month (S1)', () => {
  fc.assert(
    fc.property(anyMonths, fc.constantFrom(...STAGES), anyNearMonth, (facts, stage, when) => {
      expect(stageOf({ ...facts, stage }, when)).toBe(stage);
    }),
  );
});

it('stageOf never goes back as months go by (S1)', () => {
  const rank = (stage: Stage | undefined) => (stage === undefined ? -1 : STAGES.indexOf(stage));
  fc.assert(
    fc.property(anyMonths, anyNearMonth, anyNearMonth, (facts, a, b) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(rank(stageOf(facts, second))).toBeGreaterThanOrEqual(rank(stageOf(facts, first)));
    }),
  );
});
