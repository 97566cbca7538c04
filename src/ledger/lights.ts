import { type Month, monthOfYear, monthsFrom } from './months.ts';
import { numberOf, precisionOf, type Quantity } from './quantities.ts';

export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** A milestone's lateness in months lights yellow and red from these numbers on. */
export interface MilestoneClause {
  readonly on: 'start' | 'completion';
  readonly yellowFrom: number;
  readonly redFrom: number;
}

/**
 * Investment done against time progress (时序进度). `points` counts percentage points of the year's
 * plan behind it; `share` counts the missing part of the amount due by now, in percent.
 * Yellow begins at `yellowFrom`, or just above it with `yellowAbove`; red lies above `redAbove`.
 */
export interface MoneyClause {
  readonly on: 'money';
  readonly measure: 'points' | 'share';
  readonly yellow: { readonly from: number } | { readonly above: number };
  readonly redAbove: number;
  /** 万元; projects with a smaller plan for the year are left out. */
  readonly leastYearPlan?: number;
}

export type Clause = MilestoneClause | MoneyClause;

export const RULE_SETS = {
  'guatu-default': [
    { on: 'start', yellowFrom: 1, redFrom: 2 },
    { on: 'completion', yellowFrom: 1, redFrom: 2 },
    { on: 'money', measure: 'points', yellow: { above: 0 }, redAbove: 10 },
  ],
  // 银川市发展和改革委员会, reported 2025-03: due this month and not started; for three months running.
  'yinchuan-2025': [
    { on: 'start', yellowFrom: 0, redFrom: 2 },
    { on: 'money', measure: 'points', yellow: { from: 10 }, redAbove: 30 },
  ],
  // 三亚市推进项目建设红黄绿亮牌督办机制, 海南日报 2022-05-13 page 007.
  'sanya-2022': [
    { on: 'money', measure: 'share', yellow: { above: 0 }, redAbove: 50, leastYearPlan: 1000 },
  ],
} as const satisfies Record<string, readonly Clause[]>;

export type RuleSetName = keyof typeof RULE_SETS;
export const RULE_SET_NAMES = [
  'guatu-default',
  'yinchuan-2025',
  'sanya-2022',
] as const satisfies readonly RuleSetName[];

/** A light with the clause that lit it and the number that the clause looked at. */
export interface LitClause {
  readonly light: Light;
  readonly clause: Clause;
  /** Months late, or points or percent behind; negative is early or ahead. */
  readonly behind: number;
}

export interface LightFacts {
  readonly plannedStart?: Month | undefined;
  readonly actualStart?: Month | undefined;
  readonly plannedCompletion?: Month | undefined;
  readonly actualCompletion?: Month | undefined;
  readonly yearPlan?: Quantity | undefined;
  readonly yearDone?: Quantity | undefined;
}

function lightMilestone(clause: MilestoneClause, facts: LightFacts, asOf: Month) {
  const [planned, actual] =
    clause.on === 'start'
      ? [facts.plannedStart, facts.actualStart]
      : [facts.plannedCompletion, facts.actualCompletion];
  if (planned === undefined) return undefined;
  const done = actual !== undefined && actual <= asOf;
  const behind = monthsFrom(planned, done ? actual : asOf);
  // Done on its planned month is on time, whatever a clause says of months in which work is due.
  const late = done ? behind > 0 : behind >= clause.yellowFrom;
  const light: Light = late && behind >= clause.redFrom ? 'red' : late ? 'yellow' : 'green';
  return { light, clause, behind };
}

function lightMoney(clause: MoneyClause, facts: LightFacts, asOf: Month) {
  const { yearPlan, yearDone } = facts;
  if (yearPlan === undefined || precisionOf(yearPlan) !== 'exact') return undefined;
  if (yearDone === undefined || precisionOf(yearDone) !== 'exact') return undefined;
  const plan = numberOf(yearPlan);
  if (plan === 0 || plan < (clause.leastYearPlan ?? 0)) return undefined;
  const time = (monthOfYear(asOf) / 12) * 100;
  const done = (numberOf(yearDone) / plan) * 100;
  const behind = clause.measure === 'points' ? time - done : ((time - done) / time) * 100;
  const { yellow } = clause;
  const isYellow = 'from' in yellow ? behind >= yellow.from : behind > yellow.above;
  const light: Light = behind > clause.redAbove ? 'red' : isYellow ? 'yellow' : 'green';
  return { light, clause, behind };
}

/**
 * The light of a project: the worst of its rule set's clauses. Rule L1.
 *
 * Clauses whose plan is unknown light nothing; a project without any known plan has no light.
 * Lateness runs to the month when the milestone was reached, or else to the as-of month.
 * Money clauses hold for the as-of month's own year: `yearPlan` and `yearDone` in 万元.
 */
export function lightOf(
  facts: LightFacts,
  asOf: Month,
  clauses: readonly Clause[],
): LitClause | undefined {
  const lit = clauses
    .map((clause) =>
      clause.on === 'money' ? lightMoney(clause, facts, asOf) : lightMilestone(clause, facts, asOf),
    )
    .filter((result) => result !== undefined);
  const rank = (light: Light) => LIGHTS.indexOf(light);
  return lit.reduce<LitClause | undefined>(
    (worst, next) => (worst && rank(worst.light) >= rank(next.light) ? worst : next),
    undefined,
  );
}
