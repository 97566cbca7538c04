import { categoryName } from '../ledger/ledger.ts';
import { type Month, monthsOfYear, yearOf } from '../ledger/months.ts';
import { say } from '../text/messages.ts';
import { LIGHT_CHOICES, lightChoiceOf, stageChoiceOf } from '../view/filters.ts';
import { monthsLateOf } from '../view/overdue.ts';
import { isOverdue, MILESTONES, type Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import type { WallRow } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { linkTo, nothingInView } from './over-projects.ts';

const isPlanned = ({ start, completion }: Standing) =>
  start.planned !== undefined || completion.planned !== undefined;

function rowOf(standing: Standing, place: number): WallRow {
  const { project, start, completion } = standing;
  return {
    ...linkTo(project),
    place,
    light: lightChoiceOf(standing),
    stage: stageChoiceOf(standing),
    plannedStart: start.planned,
    plannedCompletion: completion.planned,
    actualStart: start.actual,
    actualCompletion: completion.actual,
    unit: project.unit,
    leader: project.leader,
    totalInvestment: project.totalInvestment,
    overdue: MILESTONES.filter((milestone) => isOverdue(standing, standing[milestone])),
    monthsLate: monthsLateOf(standing),
  };
}

const monthsOf = (row: WallRow): readonly (Month | undefined)[] => [
  row.plannedStart,
  row.actualStart,
  row.plannedCompletion,
  row.actualCompletion,
];

function notesOf(rows: readonly WallRow[], year: number) {
  const isOutside = (month: Month | undefined) => month !== undefined && yearOf(month) !== year;
  const count = rows.filter((row) => monthsOf(row).some(isOutside)).length;
  const isHalfPlanned = (row: WallRow) =>
    (row.plannedStart === undefined) !== (row.plannedCompletion === undefined);
  return [
    ...(count > 0 ? [say('wall.beyond', { year, count })] : []),
    ...(rows.some(isHalfPlanned) ? [say('wall.openEnds')] : []),
  ];
}

/** The rows in view by category; the project's place in the ledger goes with each. */
function groupsOf({ byCategory, all, rows, ledger }: View) {
  const inView = new Set(rows);
  const placed = all.flatMap((standing, place) =>
    inView.has(standing)
      ? [{ category: standing.project.category, row: rowOf(standing, place) }]
      : [],
  );
  return byCategory
    .map(({ choice }) => ({
      label: categoryName(ledger, choice),
      rows: placed.filter(({ category }) => category === choice).map(({ row }) => row),
    }))
    .filter((group) => group.rows.length > 0);
}

/** When was each project to be built, and how far is it? */
export const wallChart: FigureDefinition = {
  id: 'wall-chart',
  topic: 'wall',
  width: 'row',
  formulas: ['lights', 'looks'],
  build(view) {
    if (!view.all.some(isPlanned)) return undefined;
    const question = say('wall.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const months = monthsOfYear(view.ledger.year);
    const [from, to] = [months[0] ?? view.asOf, months.at(-1) ?? view.asOf];
    const groups = groupsOf(view);
    const rows = groups.flatMap((group) => group.rows);
    const count = (light: WallRow['light']) => rows.filter((row) => row.light === light).length;
    return {
      question,
      headline: say('wall.headline', {
        total: rows.length,
        lights: LIGHT_CHOICES.map((light) => ({ light, count: count(light) })),
      }),
      measure: say('wall.measure', { from, to, asOf: view.asOf }),
      chart: { kind: 'wall-chart', months, asOf: view.asOf, groups },
      notes: notesOf(rows, view.ledger.year),
      evidence: evidenceOfProjects(view.projects),
      rows: view.projects.map(({ id }) => id),
    };
  },
};
