// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLedger, anyMoney, anyNearMonth, maybe } from './arbitraries.ts';
import { lightRulesOf } from './ledger.ts';
import { emptyLedgerJson, ledgerOf, month } from './ledgers-for-tests.ts';
import {
  LIGHTS,
  type Light,
  type LightFacts,
  lightOf,
  RULE_SETS,
  type RuleSetName,
} from './lights.ts';
import type { Quantity } from './quantities.ts';

const [june, september] = [month('2020-06'), month('2020-09')];

const lit = (ruleSet: RuleSetName, facts: LightFacts, asOf = september) =>
  lightOf(facts, { year: 2020, asOf }, RULE_SETS[ruleSet]);

type MilestoneCase = readonly [RuleSetName, string, string | undefined, string, Light];

const STARTS: readonly MilestoneCase[] = [
  // Ours: green on time or not yet due; yellow up to 1 month late; red more than 1 month late.
  ['guatu-default', '2020-09', undefined, '2020-08', 'green'],
  ['guatu-default', '2020-09', undefined, '2020-09', 'green'],
  ['guatu-default', '2020-09', undefined, '2020-10', 'yellow'],
  ['guatu-default', '2020-09', undefined, '2020-11', 'red'],
  ['guatu-default', '2020-09', '2020-08', '2020-12', 'green'],
  ['guatu-default', '2020-09', '2020-09', '2020-12', 'green'],
  ['guatu-default', '2020-09', '2020-10', '2020-12', 'yellow'],
  ['guatu-default', '2020-09', '2020-11', '2020-12', 'red'],
  ['guatu-default', '2019-12', '2020-01', '2020-12', 'yellow'],
  // What is only recorded for later has not happened by the as-of month.
  ['guatu-default', '2020-09', '2020-11', '2020-09', 'green'],
  // 银川: yellow in the planned month without a start; red when due for three months running.
  ['yinchuan-2025', '2020-09', undefined, '2020-08', 'green'],
  ['yinchuan-2025', '2020-09', undefined, '2020-09', 'yellow'],
  ['yinchuan-2025', '2020-09', undefined, '2020-10', 'yellow'],
  ['yinchuan-2025', '2020-09', undefined, '2020-11', 'red'],
  ['yinchuan-2025', '2020-09', undefined, '2020-12', 'red'],
  ['yinchuan-2025', '2020-11', undefined, '2021-01', 'red'],
  // A late start, once it is made, by the months missed until then.
  ['yinchuan-2025', '2020-09', '2020-08', '2020-12', 'green'],
  ['yinchuan-2025', '2020-09', '2020-09', '2020-09', 'green'],
  ['yinchuan-2025', '2020-09', '2020-09', '2020-12', 'green'],
  ['yinchuan-2025', '2020-09', '2020-10', '2020-12', 'yellow'],
  ['yinchuan-2025', '2020-09', '2020-11', '2020-12', 'yellow'],
  ['yinchuan-2025', '2020-09', '2020-12', '2020-12', 'red'],
  // What is only recorded for later is still missed by the as-of month.
  ['yinchuan-2025', '2020-09', '2020-12', '2020-11', 'red'],
];

it.each(STARTS)('lightOf under %s: start planned %s, actual %s, as of %s is %s (L1)', (...row) => {
  const [ruleSet, planned, actual, asOf, light] = row;
  const plannedStart = month(planned);
  const actualStart = actual === undefined ? undefined : month(actual);
  expect(lit(ruleSet, { plannedStart, actualStart }, month(asOf))?.light).toBe(light);
});

it.each(STARTS.filter(([ruleSet]) => ruleSet === 'guatu-default'))(
  'lightOf under %s: completion planned %s, actual %s, as of %s is %s (L1)',
  (ruleSet, planned, actual, asOf, light) => {
    const plannedCompletion = month(planned);
    const actualCompletion = actual === undefined ? undefined : month(actual);
    expect(lit(ruleSet, { plannedCompletion, actualCompletion }, month(asOf))?.light).toBe(light);
  },
);

it.each<readonly [RuleSetName, Quantity, Quantity, string, Light | undefined]>([
  // Ours, in points of the year's plan: by the end of September 75 % is due.
  ['guatu-default', 1000, 1200, '2020-09', 'green'],
  ['guatu-default', 1000, 750, '2020-09', 'green'],
  ['guatu-default', 1000, 749.99, '2020-09', 'yellow'],
  ['guatu-default', 1000, 650, '2020-09', 'yellow'],
  ['guatu-default', 1000, 649.99, '2020-09', 'red'],
  ['guatu-default', 1000, 0, '2020-01', 'yellow'],
  // 银川: yellow from 10 to 30 points behind, both included; the rule is silent below 10.
  ['yinchuan-2025', 1000, 750, '2020-09', 'green'],
  ['yinchuan-2025', 1000, 650.01, '2020-09', 'green'],
  ['yinchuan-2025', 1000, 650, '2020-09', 'yellow'],
  ['yinchuan-2025', 1000, 450, '2020-09', 'yellow'],
  ['yinchuan-2025', 1000, 449.99, '2020-09', 'red'],
  // 三亚, in percent of the amount due: half of the year's plan by the end of June.
  ['sanya-2022', 2000, 1000, '2020-06', 'green'],
  ['sanya-2022', 2000, 999.99, '2020-06', 'yellow'],
  ['sanya-2022', 2000, 500, '2020-06', 'yellow'],
  ['sanya-2022', 2000, 499.99, '2020-06', 'red'],
  // Only projects with a plan of 1,000 万元 or more for the year.
  ['sanya-2022', 1000, 0, '2020-06', 'red'],
  ['sanya-2022', 999.99, 0, '2020-06', undefined],
  // A plan of nothing, a bound and an approximation have no time progress to stand against.
  ['guatu-default', 0, 0, '2020-09', undefined],
  ['guatu-default', { atLeast: 1000 }, 0, '2020-09', undefined],
  ['guatu-default', 1000, { about: 100 }, '2020-09', undefined],
])('lightOf under %s: %j for the year, %j done, as of %s is %s (L1)', (...row) => {
  const [ruleSet, yearPlan, yearDone, asOf, light] = row;
  expect(lit(ruleSet, { yearPlan, yearDone }, month(asOf))?.light).toBe(light);
});

it('lightOf lights nothing where no plan is known (L1)', () => {
  const facts = { actualStart: june, actualCompletion: september, yearDone: 500 };
  for (const ruleSet of ['guatu-default', 'yinchuan-2025', 'sanya-2022'] as const) {
    expect(lit(ruleSet, facts)).toBeUndefined();
    expect(lit(ruleSet, {})).toBeUndefined();
  }
});

it('lightOf is the worst of its clauses, and names the clause and its number (L1)', () => {
  const onTime = { plannedStart: june, actualStart: june };
  expect(lit('guatu-default', onTime)).toEqual({
    light: 'green',
    clause: { on: 'start', counts: 'late', yellowFrom: 1, redFrom: 2 },
    behind: 0,
  });
  const slow = { ...onTime, yearPlan: 1000, yearDone: 500 };
  expect(lit('guatu-default', slow)).toEqual({
    light: 'red',
    clause: { on: 'money', measure: 'points', yellow: { above: 0 }, redAbove: 10 },
    behind: 25,
  });
  expect(lit('guatu-default', { plannedStart: june, yearPlan: 1000, yearDone: 700 })).toMatchObject(
    {
      light: 'red',
      clause: { on: 'start' },
      behind: 3,
    },
  );
});

it('lightOf says how early a milestone was reached (L1)', () => {
  const early = { plannedStart: september, actualStart: june };
  expect(lit('guatu-default', early)).toMatchObject({ light: 'green', behind: -3 });
});

const anyFacts = fc.record({
  plannedStart: maybe(anyNearMonth),
  actualStart: maybe(anyNearMonth),
  plannedCompletion: maybe(anyNearMonth),
  actualCompletion: maybe(anyNearMonth),
  yearPlan: maybe(anyMoney),
  yearDone: maybe(anyMoney),
});
const anyRuleSet = fc.constantFrom<RuleSetName[]>('guatu-default', 'yinchuan-2025', 'sanya-2022');
const rank = (light: Light | undefined) => (light === undefined ? -1 : LIGHTS.indexOf(light));

it('lightOf is never better than one of its clauses alone (L1)', () => {
  fc.assert(
    fc.property(anyFacts, anyNearMonth, anyRuleSet, (facts, asOf, ruleSet) => {
      const clauses = RULE_SETS[ruleSet];
      const when = { year: 2020, asOf };
      const alone = clauses.map((clause) => rank(lightOf(facts, when, [clause])?.light));
      expect(rank(lightOf(facts, when, clauses)?.light)).toBe(Math.max(...alone));
    }),
  );
});

it('lightOf does not get better while a milestone is waited for (L1)', () => {
  fc.assert(
    fc.property(anyFacts, anyNearMonth, anyNearMonth, anyRuleSet, (known, a, b, ruleSet) => {
      const { plannedStart, plannedCompletion } = known;
      const [early, late] = a <= b ? [a, b] : [b, a];
      const before = lit(ruleSet, { plannedStart, plannedCompletion }, early);
      const after = lit(ruleSet, { plannedStart, plannedCompletion }, late);
      expect(rank(after?.light)).toBeGreaterThanOrEqual(rank(before?.light));
    }),
  );
});

it('lightOf does not get worse with more money done (L1)', () => {
  const money = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(money, money, money, anyNearMonth, anyRuleSet, (yearPlan, a, b, asOf, ruleSet) => {
      const less = lit(ruleSet, { yearPlan, yearDone: Math.min(a, b) }, asOf);
      const more = lit(ruleSet, { yearPlan, yearDone: Math.max(a, b) }, asOf);
      expect(rank(more?.light)).toBeLessThanOrEqual(rank(less?.light));
    }),
  );
});

it.each<readonly [RuleSetName, number, Light, Light]>([
  ['guatu-default', 0, 'green', 'yellow'],
  ['guatu-default', 10, 'yellow', 'red'],
  ['yinchuan-2025', 30, 'yellow', 'red'],
])('lightOf under %s is exact at %s points behind, in any month, for any plan (L1)', (...row) => {
  const [ruleSet, points, at, beyond] = row;
  const anyMonthOfYear = fc.constantFrom(4, 5, 6, 7, 8, 9, 10, 11, 12);
  fc.assert(
    fc.property(anyMonthOfYear, fc.integer({ min: 1, max: 100_000 }), (ofYear, twelfth) => {
      // In hundredths of 万元, so that every part of the plan is a whole number.
      const plan = twelfth * 60;
      const done = (plan * ofYear) / 12 - (plan * points) / 100;
      fc.pre(Number.isInteger(done) && done >= 1);
      const asOf = month(`2020-${String(ofYear).padStart(2, '0')}`);
      const light = (hundredths: number) =>
        lit(ruleSet, { yearPlan: plan / 100, yearDone: hundredths / 100 }, asOf)?.light;
      expect([light(done), light(done - 1)]).toEqual([at, beyond]);
    }),
  );
});

it.each<readonly [RuleSetName, number, number, string, Light, number]>([
  ['guatu-default', 60, 25, '2020-05', 'green', 0],
  ['guatu-default', 60, 24.99, '2020-05', 'yellow', 1 / 60],
  ['guatu-default', 60, 19, '2020-05', 'yellow', 10],
  ['guatu-default', 60, 18.99, '2020-05', 'red', 10 + 1 / 60],
  ['yinchuan-2025', 60, 7, '2020-05', 'yellow', 30],
  ['yinchuan-2025', 60, 6.99, '2020-05', 'red', 30 + 1 / 60],
  ['yinchuan-2025', 60, 34, '2020-08', 'yellow', 10],
  ['yinchuan-2025', 60, 34.01, '2020-08', 'green', 10 - 1 / 60],
  ['sanya-2022', 1200, 250, '2020-05', 'yellow', 50],
  ['sanya-2022', 1200, 249.99, '2020-05', 'red', 50.002],
])(
  'lightOf under %s at the limit: %s planned, %s done, as of %s is %s, %s behind (L1)',
  (...row) => {
    const [ruleSet, yearPlan, yearDone, asOf, light, behind] = row;
    const at = lit(ruleSet, { yearPlan, yearDone }, month(asOf));
    expect(at?.light).toBe(light);
    if (Number.isInteger(behind)) expect(at?.behind).toBe(behind);
    else expect(at?.behind).toBeCloseTo(behind, 12);
  },
);

it('lightOf under yinchuan-2025 counts the months missed, the planned one included (L1)', () => {
  const plannedStart = september;
  const missed = (asOf: string, actualStart?: string) =>
    lit(
      'yinchuan-2025',
      { plannedStart, actualStart: actualStart === undefined ? undefined : month(actualStart) },
      month(asOf),
    )?.behind;
  expect(['2020-08', '2020-09', '2020-10', '2020-11'].map((asOf) => missed(asOf))).toEqual([
    -1, 1, 2, 3,
  ]);
  expect(['2020-08', '2020-09', '2020-11', '2020-12'].map((at) => missed('2020-12', at))).toEqual([
    -1, 0, 2, 3,
  ]);
});

it('lightOf reads money against the year of its plan, before, in and after it (L1)', () => {
  const light = (asOf: string, yearDone: number) =>
    lit('guatu-default', { yearPlan: 1000, yearDone }, month(asOf));
  expect(light('2019-12', 0)).toMatchObject({ light: 'green', behind: 0 });
  expect(light('2020-12', 1000)).toMatchObject({ light: 'green', behind: 0 });
  expect(light('2021-01', 1000)).toMatchObject({ light: 'green', behind: 0 });
  expect(light('2021-01', 899.99)?.light).toBe('red');
});

it('lightRulesOf takes the rule set that the ledger names, else ours', () => {
  expect(lightRulesOf(ledgerOf(emptyLedgerJson))).toBe('guatu-default');
  const rules = { lights: 'sanya-2022' };
  expect(lightRulesOf(ledgerOf({ ...emptyLedgerJson, rules }))).toBe('sanya-2022');
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      expect(Object.keys(RULE_SETS)).toContain(lightRulesOf(ledger));
    }),
    { numRuns: 20 },
  );
});
