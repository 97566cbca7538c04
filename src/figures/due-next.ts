import { type Month, monthsFrom } from '../ledger/months.ts';
import { say } from '../text/messages.ts';
import { hasPlan } from '../view/overdue.ts';
import { MILESTONES, type Milestone, type Standing } from '../view/standing.ts';
import { wordsColumn } from './cell.ts';
import type { ListingRow } from './chart.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView } from './over-projects.ts';
import {
  idsOf,
  lightCell,
  listingOf,
  measureAsOf,
  milestoneCell,
  monthCell,
  projectCell,
  projectRow,
  textCell,
} from './project-cells.ts';

/** How many months ahead are looked at. */
const MONTHS_AHEAD = 3;

interface DueMilestone {
  readonly row: Standing;
  readonly milestone: Milestone;
  readonly planned: Month;
}

/** The milestones of a project that are planned in the months ahead, and not reached. */
function dueOf(row: Standing, asOf: Month): readonly DueMilestone[] {
  return MILESTONES.flatMap((milestone) => {
    const { planned, actual } = row[milestone];
    if (planned === undefined || actual !== undefined) return [];
    const ahead = monthsFrom(asOf, planned);
    return ahead >= 1 && ahead <= MONTHS_AHEAD ? [{ row, milestone, planned }] : [];
  });
}

const COLUMNS = [
  wordsColumn(say('column.month')),
  wordsColumn(say('column.milestone')),
  wordsColumn(say('column.project')),
  wordsColumn(say('column.light')),
  wordsColumn(say('column.unitName')),
  wordsColumn(say('column.leader')),
];

function dueRow({ row, milestone, planned }: DueMilestone): ListingRow {
  return projectRow(row, [
    monthCell(planned),
    milestoneCell(milestone),
    projectCell(row.project),
    lightCell(row),
    textCell(row.project.unit),
    textCell(row.project.leader),
  ]);
}

/** What is planned to start or complete in the three months after the one looked at, and not yet made? */
export const dueNext: FigureDefinition = {
  id: 'due-next',
  topic: 'lateness',
  width: 'row',
  formulas: ['lateness'],
  build(view) {
    if (!view.ledger.projects.some(hasPlan)) return undefined;
    const question = say('dueNext.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const due = view.rows
      .flatMap((row) => dueOf(row, view.asOf))
      .sort(
        (a, b) =>
          monthsFrom(b.planned, a.planned) ||
          MILESTONES.indexOf(a.milestone) - MILESTONES.indexOf(b.milestone),
      );
    const count = (which: Milestone) => due.filter(({ milestone }) => milestone === which).length;
    return {
      question,
      headline: say('dueNext.headline', {
        starts: count('start'),
        completions: count('completion'),
      }),
      measure: measureAsOf(view),
      chart: listingOf(COLUMNS, due.map(dueRow)),
      notes: [say('dueNext.rule')],
      evidence: [],
      rows: idsOf(view.rows),
    };
  },
};
