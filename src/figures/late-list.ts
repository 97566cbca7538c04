import { say } from '../text/messages.ts';
import { isExempt } from '../view/exemptions.ts';
import { hasPlan, hiddenByMovesOf, type OverdueMilestone, overdueOf } from '../view/overdue.ts';
import { problemOf } from '../view/recorded-problems.ts';
import type { View } from '../view/view.ts';
import { amountCell, figureColumn, wordsColumn } from './cell.ts';
import type { ListingRow } from './chart.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView } from './over-projects.ts';
import {
  idsOf,
  lightCell,
  listingOf,
  MONTH_COUNT,
  measureAsOf,
  milestoneCell,
  monthCell,
  projectCell,
  projectRow,
  TIMES,
  textCell,
} from './project-cells.ts';

const COLUMNS = [
  wordsColumn(say('column.project')),
  wordsColumn(say('column.milestone')),
  wordsColumn(say('column.currentPlan')),
  wordsColumn(say('column.originalPlan')),
  figureColumn(say('column.lateOriginal')),
  figureColumn(say('column.lateCurrent')),
  figureColumn(say('column.moves')),
  wordsColumn(say('column.light')),
  wordsColumn(say('column.unitName')),
  wordsColumn(say('column.leader')),
  wordsColumn(say('column.problem')),
];

function lateRow({ row, milestone, at }: OverdueMilestone): ListingRow {
  const { project } = row;
  return projectRow(row, [
    projectCell(project),
    milestoneCell(milestone),
    monthCell(at.planned),
    monthCell(at.moves > 0 ? at.original : undefined),
    amountCell(at.lateOriginal, MONTH_COUNT),
    amountCell(at.late, MONTH_COUNT),
    amountCell(at.moves, TIMES),
    lightCell(row),
    textCell(project.unit),
    textCell(project.leader),
    textCell(problemOf(project)),
  ]);
}

const monthsLate = ({ at }: OverdueMilestone) => at.late ?? 0;

/** The longest by the current plan first; of equal ones, the longest by the original plan. */
function compareLate(a: OverdueMilestone, b: OverdueMilestone): number {
  return monthsLate(b) - monthsLate(a) || (b.at.lateOriginal ?? 0) - (a.at.lateOriginal ?? 0);
}

function headlineOf(late: readonly OverdueMilestone[]) {
  const [first] = late;
  if (first === undefined) return say('late.nobody');
  const longest = monthsLate(first);
  const latest = idsOf(late.filter((each) => monthsLate(each) === longest).map(({ row }) => row));
  return say('late.headline', {
    projects: idsOf(late.map(({ row }) => row)).length,
    longest,
    names: latest.flatMap(
      (id) => late.find(({ row }) => row.project.id === id)?.row.project.name ?? [],
    ),
  });
}

function notesOf({ rows }: View) {
  const exempt = rows.filter(isExempt).length;
  const hidden = rows.flatMap(hiddenByMovesOf).length;
  return [
    say('late.rule'),
    ...(exempt > 0 ? [say('late.exempt', { count: exempt })] : []),
    ...(hidden > 0 ? [say('late.hidden', { count: hidden })] : []),
  ];
}

/**
 * Which projects are late, and by how much? Months are counted against the current and the original
 * plan. Source: India's infrastructure ministry publishes both counts (light-rules.md).
 */
export const lateList: FigureDefinition = {
  id: 'late-list',
  topic: 'lateness',
  width: 'row',
  formulas: ['lateness', 'lights'],
  build(view) {
    if (!view.ledger.projects.some(hasPlan)) return undefined;
    const question = say('late.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const late = view.rows.flatMap(overdueOf).sort(compareLate);
    return {
      question,
      headline: headlineOf(late),
      measure: measureAsOf(view),
      chart: listingOf(COLUMNS, late.map(lateRow)),
      notes: notesOf(view),
      evidence: [],
      rows: idsOf(view.rows),
    };
  },
};
