import type { Project, Words } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { choiceTextOf } from '../view/filters.ts';
import { problemOf } from '../view/recorded-problems.ts';
import type { Standing } from '../view/standing.ts';
import { labelCell, wordsColumn } from './cell.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView } from './over-projects.ts';
import {
  idsOf,
  lightCell,
  listingOf,
  measureAsOf,
  projectCell,
  projectRow,
  textCell,
} from './project-cells.ts';

interface ProblemGroup {
  readonly kind: Words | undefined;
  readonly rows: readonly Standing[];
}

/** Projects by the kind of their problem, the most frequent first, in each by unit. */
function groupsOf(rows: readonly Standing[]): readonly ProblemGroup[] {
  const groups = new Map<string | undefined, { kind: Words | undefined; rows: Standing[] }>();
  for (const row of rows) {
    const { problemKind } = row.project;
    const key = choiceTextOf(problemKind);
    const group = groups.get(key) ?? { kind: problemKind, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()]
    .map(({ kind, rows: own }) => ({ kind, rows: groupedByUnit(own) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** The rows with those of one unit together, in the order of the units' first rows. */
function groupedByUnit(rows: readonly Standing[]): readonly Standing[] {
  const units = [...new Set(rows.map(({ project }) => project.unit))];
  return units.flatMap((unit) => rows.filter(({ project }) => project.unit === unit));
}

const isRecorded = ({ problems }: Project) => problems !== undefined;

function headlineOf(groups: readonly ProblemGroup[], projects: number) {
  const [most] = groups;
  if (most === undefined) return say('problems.none');
  return say('problems.headline', { projects, most: { kind: most.kind, count: most.rows.length } });
}

const COLUMNS = [
  wordsColumn(say('column.problemKind')),
  wordsColumn(say('column.unitName')),
  wordsColumn(say('column.project')),
  wordsColumn(say('column.light')),
  wordsColumn(say('column.problem')),
];

/** What holds projects up, by kind and by unit? What stands for none (无, 暂无, /) is none. */
export const problems: FigureDefinition = {
  id: 'problems',
  topic: 'people',
  width: 'row',
  build(view) {
    if (!view.ledger.projects.some(isRecorded)) return undefined;
    const question = say('problems.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const held = view.rows.filter(({ project }) => problemOf(project) !== undefined);
    const groups = groupsOf(held);
    return {
      question,
      headline: headlineOf(groups, held.length),
      measure: measureAsOf(view),
      chart: listingOf(
        COLUMNS,
        groups.flatMap(({ kind, rows }) =>
          rows.map((row) =>
            projectRow(row, [
              labelCell(kind ?? say('problems.unclassified')),
              textCell(row.project.unit),
              projectCell(row.project),
              lightCell(row),
              textCell(problemOf(row.project)),
            ]),
          ),
        ),
      ),
      notes:
        view.asOf === view.ledger.asOf
          ? []
          : [say('problems.recorded', { asOf: view.ledger.asOf })],
      evidence: [],
      rows: idsOf(view.rows),
    };
  },
};
