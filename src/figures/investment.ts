import { MONEY_UNIT } from '../ledger/ledger.ts';
import { monthsGone, monthsOfYear } from '../ledger/months.ts';
import { numberOf, precisionOf, type Quantity, sumOf } from '../ledger/quantities.ts';
import { type Message, say } from '../text/messages.ts';
import type { Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { Figure } from './figure.ts';
import { measureOfRows, yearToDate } from './year-milestones.ts';

/** The year's investment of some projects, planned and done, with those that do not record it. */
export interface YearMoney {
  /** Projects whose plan and whose done amount are both exact. */
  readonly rows: readonly Standing[];
  readonly planned: number;
  readonly actual: number;
  /** Projects with a plan, of which it is not known exactly how much is done. */
  readonly unrecorded: readonly Standing[];
  readonly unrecordedPlan: number;
}

const isExact = (quantity: Quantity | undefined) => precisionOf(quantity) === 'exact';

function total(quantities: readonly (Quantity | undefined)[]): number {
  const sum = sumOf(quantities.filter(isExact));
  return sum === undefined ? 0 : numberOf(sum);
}

/** Whether any project of the ledger plans an investment for the year. */
export function plansInvestment({ ledger }: View): boolean {
  return ledger.projects.some(({ yearPlan }) => yearPlan !== undefined);
}

/**
 * 投资完成率: year done ÷ year plan, over the projects of which both are known. Rule R1.
 *
 * What is not recorded counts on neither side: as 0 it would be a guess.
 * Source: ledger-vocabulary, Formulas.
 */
export function yearMoneyOf(rows: readonly Standing[]): YearMoney {
  const planned = rows.filter(({ project }) => project.yearPlan !== undefined);
  const isKnown = ({ project, yearDone }: Standing) =>
    isExact(project.yearPlan) && isExact(yearDone);
  const known = planned.filter(isKnown);
  const unrecorded = planned.filter((row) => !isKnown(row));
  return {
    rows: known,
    planned: total(known.map(({ project }) => project.yearPlan)),
    actual: total(known.map(({ yearDone }) => yearDone)),
    unrecorded,
    unrecordedPlan: total(unrecorded.map(({ project }) => project.yearPlan)),
  };
}

/** 时序进度: months elapsed ÷ 12. Source: ledger-vocabulary, Formulas. */
export function timeShare({ ledger, asOf }: View): number {
  return monthsGone(ledger.year, asOf) / monthsOfYear(ledger.year).length;
}

/** 超时序: 投资完成率 − 时序进度, in percentage points to one decimal. Source: ledger-vocabulary, Formulas. */
export function pointsAhead({ planned, actual }: YearMoney, time: number): number {
  return Math.round((actual / planned - time) * 1000) / 10;
}

export function moneyNotes(view: View, { unrecorded, unrecordedPlan }: YearMoney) {
  const all = monthsOfYear(view.ledger.year).length;
  return [
    say('done.time', { gone: monthsGone(view.ledger.year, view.asOf), all }),
    ...(unrecorded.length > 0
      ? [say('done.unrecorded', { projects: unrecorded.length, planned: unrecordedPlan })]
      : []),
  ];
}

/** What every figure over the year's investment says beside its answer. */
export function aboutMoney(
  view: View,
  money: YearMoney,
  most: number,
): Pick<Figure, 'measure' | 'evidence' | 'rows'> & { readonly measure: Message } {
  return {
    measure: measureOfRows(view, yearToDate(view), MONEY_UNIT, most),
    evidence: evidenceOfProjects(money.rows.map(({ project }) => project)),
    rows: money.rows.map(({ project }) => project.id),
  };
}
