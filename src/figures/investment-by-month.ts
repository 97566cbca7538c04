import { MONEY_UNIT, type Project } from '../ledger/ledger.ts';
import { type Month, monthsOfYear } from '../ledger/months.ts';
import { say } from '../text/messages.ts';
import type { Standing } from '../view/standing.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { plansInvestment } from './investment.ts';
import { nothingInView } from './over-projects.ts';
import { measureOfRows, wholeYear } from './year-milestones.ts';

const records = ({ monthlyDone }: Project, months: readonly Month[]) =>
  months.some((month) => monthlyDone?.[month] !== undefined);

/** What the projects record of a month, in whole cents on the way; undefined where none records it. */
function doneIn(rows: readonly Standing[], month: Month): number | undefined {
  const known = rows.flatMap(({ project }) => project.monthlyDone?.[month] ?? []);
  if (known.length === 0) return undefined;
  return known.reduce((sum, done) => sum + Math.round(done * 100), 0) / 100;
}

function headlineOf(months: readonly Month[], done: readonly (number | undefined)[]) {
  const at = done.reduce<number>((last, each, index) => (each === undefined ? last : index), -1);
  const [last, amount, before] = [months[at], done[at], done[at - 1]];
  if (last === undefined || amount === undefined) return say('doneMonths.none');
  const change = before === undefined || before === 0 ? undefined : amount / before - 1;
  return say('doneMonths.headline', { last, amount, change });
}

/** How much is invested each month? Sums 本月完成投资 of the rows (ledger-vocabulary); unplanned by month. */
export const investmentByMonth: FigureDefinition = {
  id: 'investment-by-month',
  topic: 'progress',
  width: 'column',
  formulas: ['investment-rate'],
  build(view) {
    const months = monthsOfYear(view.ledger.year);
    const isRecorded = view.ledger.projects.some((project) => records(project, months));
    if (!plansInvestment(view) || !isRecorded) return undefined;
    const question = say('doneMonths.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const rows = view.rows.filter(({ project }) => records(project, months));
    const actual = months.map((month) => (month <= view.asOf ? doneIn(rows, month) : undefined));
    const silent = view.rows.filter(
      ({ project }) => project.yearPlan !== undefined && !records(project, months),
    );
    const most = Math.max(1, ...actual.map((amount) => amount ?? 0));
    return {
      question,
      headline: headlineOf(months, actual),
      measure: measureOfRows(view, wholeYear(view), MONEY_UNIT, most),
      chart: {
        kind: 'month-series',
        unit: MONEY_UNIT,
        months,
        asOf: view.asOf,
        form: 'bars',
        planned: months.map(() => undefined),
        actual,
      },
      notes: silent.length > 0 ? [say('doneMonths.unrecorded', { projects: silent.length })] : [],
      evidence: evidenceOfProjects(rows.map(({ project }) => project)),
      rows: rows.map(({ project }) => project.id),
    };
  },
};
