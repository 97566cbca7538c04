import {
  clausesOf,
  type Ledger,
  lightRulesOf,
  type Project,
  type ProjectId,
  type Words,
} from '../ledger/ledger.ts';
import { type LitClause, lightOf } from '../ledger/lights.ts';
import { type Month, monthsFrom, yearOf } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import { type Stage, stageOf } from '../ledger/stages.ts';

export const MILESTONES = ['start', 'completion'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** Where a milestone of a project stands at a month. */
export interface MilestoneStanding {
  /** By the current plan. */
  readonly planned: Month | undefined;
  /** By the oldest version of the ledger that plans it. */
  readonly original: Month | undefined;
  /** How often its planned month changed from one version of the ledger to the next. */
  readonly moves: number;
  /** Undefined as long as it is not reached by the month looked at. */
  readonly actual: Month | undefined;
  /** Months after the planned one, to the month it was reached in, else to the month looked at. */
  readonly late: number | undefined;
  /** The same against the original plan. */
  readonly lateOriginal: number | undefined;
}

/** What a project's light says: lit by a clause, exempt with its reason, or dark without a plan. */
export type LightStanding =
  | { readonly kind: 'lit'; readonly lit: LitClause }
  | { readonly kind: 'exempt'; readonly reason: Words; readonly until: Month | undefined }
  | { readonly kind: 'dark' };

/** A project as it was known at a month. */
export interface Standing {
  readonly project: Project;
  readonly stage: Stage | undefined;
  readonly light: LightStanding;
  readonly start: MilestoneStanding;
  readonly completion: MilestoneStanding;
  /** Investment done in the ledger's year by the month, 万元. */
  readonly yearDone: Quantity | undefined;
}

const FIELDS = {
  start: ['plannedStart', 'actualStart'],
  completion: ['plannedCompletion', 'actualCompletion'],
} as const;

/** The planned months of a milestone through the versions, the oldest first, unknown ones left out. */
function plansOf(milestone: Milestone, versions: readonly Project[]): readonly Month[] {
  const [field] = FIELDS[milestone];
  return versions.flatMap((version) => version[field] ?? []);
}

function milestoneOf(milestone: Milestone, versions: readonly Project[], asOf: Month) {
  const current = versions.at(-1);
  const [plannedField, actualField] = FIELDS[milestone];
  const planned = current?.[plannedField];
  const recorded = current?.[actualField];
  const actual = recorded !== undefined && recorded <= asOf ? recorded : undefined;
  const plans = plansOf(milestone, versions);
  const [original] = plans;
  const lateBy = (plan: Month | undefined) => plan && monthsFrom(plan, actual ?? asOf);
  return {
    planned,
    original,
    moves: plans.filter((plan, index) => index > 0 && plan !== plans[index - 1]).length,
    actual,
    late: lateBy(planned),
    lateOriginal: lateBy(original),
  } satisfies MilestoneStanding;
}

/** Rule I1: the year's investment by a month is the sum of its months, or what the ledger records at its own. */
function yearDoneBy(project: Project, ledger: Ledger, asOf: Month): Quantity | undefined {
  if (asOf >= ledger.asOf && project.yearDone !== undefined) return project.yearDone;
  if (project.monthlyDone === undefined) return undefined;
  const cents = Object.entries(project.monthlyDone)
    .filter(([month]) => month <= asOf && Number(month.slice(0, 4)) === ledger.year)
    .reduce((sum, [, done]) => sum + Math.round(done * 100), 0);
  return cents / 100;
}

/** What the ledger records of the stage holds for its own month; before it, the months decide. */
function stageAt(project: Project, ledger: Ledger, asOf: Month): Stage | undefined {
  if (asOf >= ledger.asOf) return stageOf(project, asOf);
  return stageOf({ ...project, stage: undefined }, asOf) ?? project.stage;
}

function lightAt(project: Project, ledger: Ledger, asOf: Month, done: Quantity | undefined) {
  const { exemption } = project;
  if (exemption !== undefined && (exemption.until === undefined || asOf <= exemption.until)) {
    return { kind: 'exempt', reason: exemption.reason, until: exemption.until } as const;
  }
  const facts = { ...project, yearDone: done };
  const lit = lightOf(facts, { year: ledger.year, asOf }, clausesOf(lightRulesOf(ledger)));
  return lit === undefined ? ({ kind: 'dark' } as const) : ({ kind: 'lit', lit } as const);
}

/**
 * Every project of a ledger as it was known at a month, in the ledger's order.
 * @param earlier older versions of the ledger, the oldest first: they know what was planned before
 */
export function standingsOf(
  ledger: Ledger,
  earlier: readonly Ledger[],
  asOf: Month,
): readonly Standing[] {
  const before = earlier.map(
    ({ projects }) => new Map<ProjectId, Project>(projects.map((project) => [project.id, project])),
  );
  return ledger.projects.map((project) => {
    const versions = [...before.flatMap((version) => version.get(project.id) ?? []), project];
    const yearDone = yearDoneBy(project, ledger, asOf);
    return {
      project,
      stage: stageAt(project, ledger, asOf),
      light: lightAt(project, ledger, asOf, yearDone),
      start: milestoneOf('start', versions, asOf),
      completion: milestoneOf('completion', versions, asOf),
      yearDone,
    };
  });
}

/** Whether a milestone is due by the month and not reached; an exempt project is never late. */
export function isOverdue({ light }: Standing, { planned, actual, late }: MilestoneStanding) {
  const isDue = planned !== undefined && actual === undefined && late !== undefined && late > 0;
  return isDue && light.kind !== 'exempt';
}

/** Rates of a year count the milestones that lie in it: those of earlier years are done with. */
export function isInYear(month: Month | undefined, year: number): month is Month {
  return month !== undefined && yearOf(month) === year;
}
