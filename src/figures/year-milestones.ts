import type { ProjectId, Unit, Words } from '../ledger/ledger.ts';
import { type Month, monthsGone, monthsOfYear } from '../ledger/months.ts';
import type { Period } from '../text/formats.ts';
import { type Message, say } from '../text/messages.ts';
import { activeDimensions } from '../view/filters.ts';
import { isInYear, type Milestone, type Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';

/** What a milestone's figures are called where no indicator names them. */
export const MILESTONE_NAMES: Readonly<Record<Milestone, Words>> = {
  start: { zh: '开工', en: 'Starts' },
  completion: { zh: '竣工', en: 'Completions' },
};

export interface Sides {
  readonly planned: number;
  readonly actual: number;
}

/** Whether any project of the ledger plans the milestone for a month of the ledger's year. */
export function plansInYear({ all, ledger }: View, milestone: Milestone): boolean {
  return all.some((row) => isInYear(row[milestone].planned, ledger.year));
}

/**
 * Milestones planned by the as-of month, and reached by it. Rule R1.
 *
 * Counts the milestones whose month lies in the ledger's year; a milestone is reached in its own month,
 * whether it was planned for the year or not. Source: 开工率, 竣工率, ledger-vocabulary, Formulas.
 */
export function sidesByNow(
  rows: readonly Standing[],
  milestone: Milestone,
  { ledger: { year }, asOf }: View,
): Sides {
  const inYear = (month: Month | undefined) => isInYear(month, year) && month <= asOf;
  return {
    planned: rows.filter((row) => inYear(row[milestone].planned)).length,
    actual: rows.filter((row) => inYear(row[milestone].actual)).length,
  };
}

export interface MonthlySides {
  readonly months: readonly Month[];
  readonly planned: readonly number[];
  /** Undefined after the as-of month. */
  readonly actual: readonly (number | undefined)[];
}

/** The same milestones month by month, over the whole year; the months add up to `sidesByNow`. */
export function sidesByMonth(
  rows: readonly Standing[],
  milestone: Milestone,
  { ledger, asOf }: View,
): MonthlySides {
  const months = monthsOfYear(ledger.year);
  const counted = { planned: new Map<Month, number>(), actual: new Map<Month, number>() };
  for (const row of rows) {
    for (const side of ['planned', 'actual'] as const) {
      const month = row[milestone][side];
      if (month !== undefined) counted[side].set(month, (counted[side].get(month) ?? 0) + 1);
    }
  }
  const count = (side: 'planned' | 'actual', month: Month) => counted[side].get(month) ?? 0;
  return {
    months,
    planned: months.map((month) => count('planned', month)),
    actual: months.map((month) => (month <= asOf ? count('actual', month) : undefined)),
  };
}

/** Each value with all before it; it ends where values are no longer known. */
export function runningTotals(
  values: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  let total = 0;
  return values.map((value) => {
    total += value ?? 0;
    return value === undefined ? undefined : total;
  });
}

/** The rows that such counts are made of. */
export function idsInYear(
  rows: readonly Standing[],
  milestones: readonly Milestone[],
  { ledger: { year } }: View,
): readonly ProjectId[] {
  const counts = ({ planned, actual }: Standing[Milestone]) =>
    isInYear(planned, year) || isInYear(actual, year);
  return rows
    .filter((row) => milestones.some((milestone) => counts(row[milestone])))
    .map(({ project }) => project.id);
}

/** From January to the as-of month; the whole year where the month lies outside it. */
export function yearToDate({ ledger, asOf }: View): Period {
  const months = monthsOfYear(ledger.year);
  const gone = monthsGone(ledger.year, asOf);
  return { from: months[0], to: gone === 0 ? months.at(-1) : months[gone - 1] };
}

export function wholeYear({ ledger }: View): Period {
  const months = monthsOfYear(ledger.year);
  return { from: months[0], to: months.at(-1) };
}

/** What a figure over rows measures, and how many of the ledger's projects the filters leave. */
export function measureOfRows(view: View, period: Period, unit: Unit, most = 0): Message {
  return say('progress.measure', {
    period,
    unit,
    most,
    shown: activeDimensions(view.filters).length > 0 ? view.projects.length : undefined,
  });
}
