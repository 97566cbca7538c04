// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOwnRules, anyRules } from './arbitraries.ts';
import { clausesOf, lightRulesOf } from './ledger.ts';
import { shippedLedger } from './ledgers-for-tests.ts';
import { isSameRules, readRules, rulesInText, textOfRules, underRules } from './light-rules.ts';
import { RULE_SET_NAMES } from './lights.ts';
import { rulesSchema } from './schema.ts';

const start = { on: 'start', counts: 'late', yellowFrom: 1, redFrom: 2 };
const money = { on: 'money', measure: 'points', yellow: { above: 0 }, redAbove: 10 };
const own = (...clauses: readonly unknown[]) => ({ name: '本区规则', clauses });

it.each<unknown>([
  ...RULE_SET_NAMES,
  own(),
  own(start, money),
  { ...own(start), name: { zh: '规则', en: 'Rules' }, source: '区办' },
  own({ ...money, yellow: { from: 10 }, leastYearPlan: 1000.25 }),
])('readRules takes %j', (input) => {
  expect(readRules(input)).toEqual(input);
  expect(rulesSchema.safeParse(input).success).toBe(true);
});

it.each<unknown>([
  undefined,
  null,
  '',
  'gone',
  0,
  [],
  {},
  { name: '本区规则' },
  { ...own(), name: '' },
  { ...own(), name: { zh: '规则' } },
  { ...own(), source: '' },
  { ...own(), note: 'x' },
  own('start'),
  own({ ...start, on: 'sale' }),
  own({ ...start, counts: 'days' }),
  own({ ...start, yellowFrom: -1 }),
  own({ ...start, yellowFrom: 1.5 }),
  own({ ...start, redFrom: '2' }),
  own({ ...start, redAbove: 2 }),
  own({ ...money, yellow: 0 }),
  own({ ...money, yellow: { from: 1, above: 1 } }),
  own({ ...money, redAbove: -1 }),
  own({ ...money, redAbove: Number.NaN }),
  own({ ...money, leastYearPlan: 0.001 }),
  own({ ...money, leastYearPlan: null }),
])('readRules refuses %j', (input) => {
  expect(readRules(input)).toBeUndefined();
  expect(rulesSchema.safeParse(input).success).toBe(false);
});

/** A rule set with one of its parts, wherever it lies, put out of order. */
function spoilt(value: unknown, at: readonly number[], by: unknown): unknown {
  const [here = 0, ...rest] = at;
  if (at.length === 0 || typeof value !== 'object' || value === null) return by;
  const keys = [...Object.keys(value), 'more'];
  const key = keys[here % keys.length] ?? 'more';
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === here ? spoilt(item, rest, by) : item));
  }
  return { ...value, [key]: spoilt(Reflect.get(value, key), rest, by) };
}

it('readRules takes just what the schema takes', () => {
  const anyPart = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.double(),
    fc.integer({ min: -3, max: 3000 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom('late', 'share', 'start', 'money', '', undefined),
  );
  const anySpoilt = fc
    .tuple(anyOwnRules, fc.array(fc.nat(5), { maxLength: 4 }), anyPart)
    .map(([rules, at, by]) => spoilt(rules, at, by));
  fc.assert(
    fc.property(fc.oneof(anyRules, anySpoilt, fc.jsonValue()), (input) => {
      const { success, data } = rulesSchema.safeParse(input);
      expect(readRules(input)).toEqual(success ? data : undefined);
    }),
    { numRuns: 2000 },
  );
});

it('rulesInText gives back what textOfRules wrote', () => {
  fc.assert(
    fc.property(anyRules, (rules) => {
      expect(rulesInText(textOfRules(rules))).toEqual(rules);
    }),
  );
});

it.each([null, '', '{', '{}', 'null', '[]', '"sanya-2022"', 'SANYA-2022'])(
  'rulesInText drops %j',
  (text) => {
    expect(rulesInText(text)).toBeUndefined();
  },
);

it('isSameRules looks at what is said, not at the order it is said in', () => {
  const mixed = { clauses: [{ ...start, on: 'start', counts: 'late' }], name: '本区规则' } as const;
  expect(isSameRules(mixed, { name: '本区规则', clauses: mixed.clauses })).toBe(true);
  expect(isSameRules('sanya-2022', mixed)).toBe(false);
  expect(isSameRules('sanya-2022', 'sanya-2022')).toBe(true);
});

it('underRules changes nothing but the rule set in force', () => {
  expect(underRules(shippedLedger, undefined)).toBe(shippedLedger);
  fc.assert(
    fc.property(anyRules, (rules) => {
      const ledger = underRules(shippedLedger, rules);
      expect(lightRulesOf(ledger)).toBe(rules);
      expect(clausesOf(lightRulesOf(ledger))).toBe(clausesOf(rules));
      expect(ledger.projects).toBe(shippedLedger.projects);
    }),
  );
});
