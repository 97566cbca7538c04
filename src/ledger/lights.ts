import { yuanOf } from './money.ts';
import { type Month, monthsFrom, monthsGone } from './months.ts';
import { numberOf, precisionOf, type Quantity } from './quantities.ts';

export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/**
 * A milestone's lateness lights yellow and red from these numbers on. `late` counts the months after
 * the planned one; `missed` counts the months in which it was due and not reached, the planned one
 * and the as-of month included.
 */
export interface MilestoneClause {
  readonly on: 'start' | 'completion';
  readonly counts: 'late' | 'missed';
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
  readonly leastYearPlan?: number | undefined;
}

export type Clause = MilestoneClause | MoneyClause;

export const RULE_SET_NAMES = ['guatu-default', 'yinchuan-2025', 'sanya-2022'] as const;
export type RuleSetName = (typeof RULE_SET_NAMES)[number];

export const RULE_SETS: Readonly<Record<RuleSetName, readonly Clause[]>> = {
  'guatu-default': [
    { on: 'start', counts: 'late', yellowFrom: 1, redFrom: 2 },
    { on: 'completion', counts: 'late', yellowFrom: 1, redFrom: 2 },
    { on: 'money', measure: 'points', yellow: { above: 0 }, redAbove: 10 },
  ],
  // 银川市发展和改革委员会, reported 2025-03: yellow when planned for the month and not started, red
  // when due and not started for three months running. It is silent on a late start once it is made;
  // we judge that by the months missed until then.
  'yinchuan-2025': [
    { on: 'start', counts: 'missed', yellowFrom: 1, redFrom: 3 },
    { on: 'money', measure: 'points', yellow: { from: 10 }, redAbove: 30 },
  ],
  // 三亚市推进项目建设红黄绿亮牌督办机制, 海南日报 2022-05-13 page 007.
  'sanya-2022': [
    { on: 'money', measure: 'share', yellow: { above: 0 }, redAbove: 50, leastYearPlan: 1000 },
  ],
};

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
  const late = monthsFrom(planned, done ? actual : asOf);
  // The as-of month is missed as well, as long as the milestone is not reached in it.
  const behind = clause.counts === 'missed' && !done && late >= 0 ? late + 1 : late;
  const light: Light =
    behind >= clause.redFrom ? 'red' : behind >= clause.yellowFrom ? 'yellow' : 'green';
  return { light, clause, behind };
}

function lightMoney(clause: MoneyClause, facts: LightFacts, monthsDone: number) {
  const { yearPlan, yearDone } = facts;
  if (yearPlan === undefined || precisionOf(yearPlan) !== 'exact') return undefined;
  if (yearDone === undefined || precisionOf(yearDone) !== 'exact') return undefined;
  if (numberOf(yearPlan) < (clause.leastYearPlan ?? 0)) return undefined;
  const [plan, done] = [yuanOf(numberOf(yearPlan)), yuanOf(numberOf(yearDone))];
  // Whole numbers on both sides, so that exactly 10 points behind is 10 and not 10.000000000000007.
  const missing = 100 * (plan * monthsDone - 12 * done);
  const whole = clause.measure === 'points' ? 12 * plan : plan * monthsDone;
  if (whole === 0) return undefined;
  const { yellow } = clause;
  const isYellow =
    'from' in yellow ? missing >= yellow.from * whole : missing > yellow.above * whole;
  const light: Light = missing > clause.redAbove * whole ? 'red' : isYellow ? 'yellow' : 'green';
  return { light, clause, behind: missing / whole };
}

/**
 * The light of a project: the worst of its rule set's clauses. Rule L1.
 *
 * Clauses whose plan is unknown light nothing; a project without any known plan has no light.
 * Lateness runs to the month when the milestone was reached, or else to the as-of month.
 * Money clauses look at `year`: its plan and what is done of it, in 万元.
 */
export function lightOf(
  facts: LightFacts,
  { year, asOf }: { readonly year: number; readonly asOf: Month },
  clauses: readonly Clause[],
): LitClause | undefined {
  const lit = clauses
    .map((clause) =>
      clause.on === 'money'
        ? lightMoney(clause, facts, monthsGone(year, asOf))
        : lightMilestone(clause, facts, asOf),
    )
    .filter((result) => result !== undefined);
  const rank = (light: Light) => LIGHTS.indexOf(light);
  return lit.reduce<LitClause | undefined>(
    (worst, next) => (worst && rank(worst.light) >= rank(next.light) ? worst : next),
    undefined,
  );
}
