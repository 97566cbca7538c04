/** Generators of ledgers and their parts, for tests only. */
import fc from 'fast-check';
import { EVIDENCE_KINDS } from './evidence.ts';
import type { Ledger, LightRules } from './ledger.ts';
import { emptyLedgerJson, ledgerOf, month } from './ledgers-for-tests.ts';
import type { OwnRules } from './light-rules.ts';
import { type Clause, RULE_SET_NAMES } from './lights.ts';
import type { Month } from './months.ts';
import type { Quantity } from './quantities.ts';
import { STAGES } from './stages.ts';

const monthIn = (minYear: number, maxYear: number): fc.Arbitrary<Month> =>
  fc
    .tuple(fc.integer({ min: minYear, max: maxYear }), fc.integer({ min: 1, max: 12 }))
    .map(([year, ofYear]) =>
      month(`${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`),
    );

export const anyMonth = monthIn(0, 9999);

/** Months of three years, so that two of them often meet. */
export const anyNearMonth = monthIn(2019, 2021);

/** 万元, to the cent. */
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
);
const quantityOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.oneof(amount, fc.record({ atLeast: amount }), fc.record({ about: amount }));

export const anyMoney = quantityOf(anyAmount);
/** A count, exact or not. */
export const anyQuantity = quantityOf(fc.nat(500));
export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const anyName = fc.oneof(
  fc.constantFrom('清水塘大桥', 'ＡＢＣ产业园', 'abc 园', '=1+1', 'Rail & <Road>'),
  fc.record({
    zh: fc.constantFrom('响石广场', '雪峰岭学校', '道岔二期'),
    en: fc.constantFrom('Xiangshi Square', 'School', 'Turnouts, “Phase II”'),
  }),
);

const CATEGORY_IDS = ['industrial', 'livelihood', 'park', '交通'];
const SOURCES = [
  { id: 'daily', publisher: { zh: '日报', en: 'Daily' }, title: '报道', date: '2020-10' },
  { id: 'bulletin', publisher: '公报', title: '公报第 9 期', date: { zh: '秋', en: 'autumn' } },
];
const anyPlace = fc.record({
  source: fc.constantFrom('daily', 'bulletin'),
  at: fc.constantFrom('§0¶1', '§1¶5', '§12¶3', '第 3 页'),
});
const anyMoment = fc.constantFrom('2020', '2020-02-20', '2020-10', { zh: '秋', en: 'autumn' });
/** A place of a project, with the time that it describes the project as of. */
const anyDatedPlace = fc
  .tuple(anyPlace, maybe(anyMoment))
  .map(([place, asOf]) => (asOf === undefined ? place : { ...place, asOf }));
const anyNote = fc.constantFrom('报道没有列出内容。', { zh: '另有说明。', en: 'Note.' });

const anyProject = (id: string, categories: readonly string[]) =>
  fc.record(
    {
      id: fc.constant(id),
      name: anyName,
      category: fc.constantFrom(...categories),
      stage: fc.constantFrom(...STAGES),
      keyIndustrial: fc.boolean(),
      totalInvestment: anyMoney,
      plannedStart: anyNearMonth,
      actualStart: anyNearMonth,
      plannedCompletion: anyNearMonth,
      actualCompletion: anyNearMonth,
      signed: anyNearMonth,
      yearPlan: anyMoney,
      yearDone: anyMoney,
      leader: fc.constantFrom('张建勇', '邹志超'),
      progress: fc.constantFrom('已复工', '新建'),
      note: anyNote,
      evidence: fc.array(anyDatedPlace, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'name', 'category'] },
  );

/** The figures' own indicators, each with the sides that its figure reads. */
const SIDES = {
  starts: ['planned', 'actual'],
  completions: ['planned', 'actual'],
  'investment.target': ['planned', 'actual'],
  'livelihood.voted2019': ['actual'],
  'livelihood.tenMatters': ['planned'],
  'finance.railFund': ['value'],
  'resumed.keyProjects': ['actual'],
  'rail.scale.goals': ['goals'],
  'practice.batches': ['value'],
} as const;
type IndicatorName = keyof typeof SIDES;
const INDICATOR_NAMES = Object.keys(SIDES).filter((name): name is IndicatorName => name in SIDES);
const MONEY: readonly IndicatorName[] = [
  'investment.target',
  'finance.railFund',
  'rail.scale.goals',
];

/** A period with any of its ends; it never ends before it begins. */
const anyPeriod = fc
  .record({ from: anyNearMonth, to: anyNearMonth }, { requiredKeys: [] })
  .map((period) => {
    const { from, to } = period;
    return from !== undefined && to !== undefined && to < from ? { from: to, to: from } : period;
  });

const anyIndicator = (id: IndicatorName, categories: readonly string[]) => {
  const quantity = MONEY.includes(id) ? anyMoney : anyQuantity;
  const side = (name: (typeof SIDES)[IndicatorName][number]): fc.Arbitrary<unknown> =>
    name === 'goals' ? fc.array(quantity, { minLength: 1 }) : quantity;
  const [first, second = first] = SIDES[id];
  const about = fc.record(
    {
      name: anyName,
      evidence: anyPlace,
      category: fc.constantFrom(...categories),
      note: anyNote,
    },
    { requiredKeys: ['name', 'evidence'] },
  );
  const parts = fc.tuple(about, anyPeriod, side(first), maybe(side(second)));
  return parts.map(([fields, period, one, other]) => ({
    ...fields,
    ...period,
    id,
    unit: MONEY.includes(id) ? '万元' : { zh: '个', en: 'items', one: 'item' },
    [second]: other,
    [first]: one,
  }));
};

/** A part of a whole, as a rule; also a whole of none, bounds, a part that is none, or one of them. */
const anyWholeAndPart: fc.Arbitrary<readonly [Quantity | undefined, Quantity | undefined]> =
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
      .map(([total, part]): [number, number] => [total, Math.min(part, total)]),
    fc.tuple(maybe(anyQuantity), maybe(anyQuantity)),
  );
const anyPortfolio = fc.tuple(anyWholeAndPart, anyPlace).map(([[total, part], evidence]) =>
  [
    ...(total === undefined ? [] : [{ id: 'portfolio.total', value: total }]),
    ...(part === undefined ? [] : [{ id: 'portfolio.keyIndustrial', value: part }]),
  ].map((fields) => ({
    ...fields,
    name: '项目',
    unit: '个',
    from: '2020',
    to: '2020',
    evidence,
  })),
);

const anyShape = fc.record({
  categories: fc.subarray(CATEGORY_IDS, { minLength: 1 }),
  projects: fc.nat(9),
  indicators: fc.subarray(INDICATOR_NAMES),
});

/** Words of a rule set as an office types them. */
const anyRuleWords = fc.oneof(
  fc.constantFrom('本区规则', 'a & b=c', '\uff08试行\uff09“100%”'),
  fc.constant({ zh: '规则', en: 'Rules' }),
);
const anyPercent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const anyMilestoneClause = fc.record({
  on: fc.constantFrom<('start' | 'completion')[]>('start', 'completion'),
  counts: fc.constantFrom<('late' | 'missed')[]>('late', 'missed'),
  yellowFrom: fc.nat(12),
  redFrom: fc.nat(12),
});
const anyMoneyClause = fc.record(
  {
    on: fc.constant('money' as const),
    measure: fc.constantFrom<('points' | 'share')[]>('points', 'share'),
    yellow: fc.oneof(fc.record({ from: anyPercent }), fc.record({ above: anyPercent })),
    redAbove: anyPercent,
    leastYearPlan: anyAmount,
  },
  { requiredKeys: ['on', 'measure', 'yellow', 'redAbove'] },
);

/** A rule set of an office's own, sensible or not. */
export const anyOwnRules: fc.Arbitrary<OwnRules> = fc.record(
  {
    name: anyRuleWords,
    source: anyRuleWords,
    clauses: fc.array(fc.oneof<fc.Arbitrary<Clause>[]>(anyMilestoneClause, anyMoneyClause), {
      maxLength: 4,
    }),
  },
  { requiredKeys: ['name', 'clauses'] },
);
export const anyRules: fc.Arbitrary<LightRules> = fc.oneof(
  fc.constantFrom(...RULE_SET_NAMES),
  anyOwnRules,
);

/** A valid ledger of any kind of evidence, with up to nine projects and some of the indicators. */
export const anyLedger: fc.Arbitrary<Ledger> = anyShape.chain((shape) =>
  fc
    .record({
      evidence: fc.constantFrom(...EVIDENCE_KINDS),
      asOf: anyNearMonth,
      projectsNote: maybe(anyNote),
      rules: maybe(fc.record({ lights: fc.constantFrom(...RULE_SET_NAMES) })),
      names: fc.array(anyName, {
        minLength: shape.categories.length,
        maxLength: shape.categories.length,
      }),
      projects: fc.tuple(
        ...Array.from({ length: shape.projects }, (_, index) =>
          anyProject(`p${index}`, shape.categories),
        ),
      ),
      indicators: fc.tuple(...shape.indicators.map((id) => anyIndicator(id, shape.categories))),
      portfolio: fc.option(anyPortfolio, { nil: [] }),
    })
    .map(({ names, indicators, portfolio, projectsNote, ...fields }) =>
      ledgerOf({
        ...emptyLedgerJson,
        ...fields,
        ...(projectsNote === undefined ? {} : { projectsNote }),
        sources: SOURCES,
        categories: shape.categories.map((id, index) => ({ id, name: names[index] })),
        indicators: [...indicators, ...portfolio],
      }),
    ),
);
