import type { Month } from '../ledger/months.ts';
import type { Change } from '../text/check-messages.ts';
import { say } from '../text/messages.ts';
import { compareVersions, type VersionChanges } from '../view/compare-versions.ts';
import { type Previous, previousOf, rowsBefore } from '../view/previous.ts';
import type { Milestone, Standing } from '../view/standing.ts';
import type { View } from '../view/view.ts';
import { labelCell, wordsColumn } from './cell.ts';
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

interface ChangeRow {
  readonly row: Standing;
  readonly milestone?: Milestone;
  /** The planned month in the version before, where it moved. */
  readonly from?: Month | undefined;
}

/** The changes by kind, in the order that they are told in. */
function changesOf(changes: VersionChanges) {
  const alone = (rows: readonly Standing[]) => rows.map((row): ChangeRow => ({ row }));
  const reached = (which: Milestone) =>
    changes.reached.filter(({ milestone }) => milestone === which);
  const all: readonly (readonly [Change, readonly ChangeRow[]])[] = [
    ['started', reached('start')],
    ['completed', reached('completion')],
    ['newly-late', changes.newlyLate],
    ['caught-up', changes.caughtUp],
    ['plan-moved', changes.planMoved],
    ['exempt', alone(changes.newlyExempt)],
    ['added', alone(changes.added)],
    ['gone', alone(changes.gone)],
  ];
  return all.filter(([, rows]) => rows.length > 0);
}

const COLUMNS = [
  wordsColumn(say('column.change')),
  wordsColumn(say('column.project')),
  wordsColumn(say('column.milestone')),
  wordsColumn(say('column.planBefore')),
  wordsColumn(say('column.currentPlan')),
  wordsColumn(say('side.actual')),
  wordsColumn(say('column.light')),
  wordsColumn(say('column.unitName')),
  wordsColumn(say('column.leader')),
];

function listingRow(change: Change, { row, milestone, from }: ChangeRow): ListingRow {
  const { project } = row;
  const isGone = change === 'gone';
  const at = milestone && row[milestone];
  const cells = [
    labelCell(say('since.change', { change })),
    isGone ? labelCell(project.name) : projectCell(project),
    milestone === undefined ? textCell(undefined) : milestoneCell(milestone),
    monthCell(from),
    monthCell(at?.planned),
    monthCell(at?.actual),
    lightCell(row),
    textCell(project.unit),
    textCell(project.leader),
  ];
  return isGone ? { cells } : projectRow(row, cells);
}

function compared(view: View, previous: Previous): VersionChanges {
  const { ledger, asOf, rows } = view;
  const before = rowsBefore(view, rows, previous);
  return compareVersions(
    { year: previous.ledger.year, asOf: previous.ledger.asOf, rows: before },
    { year: ledger.year, asOf, rows },
  );
}

/** What changed since the version of the ledger before? Formulas: `compareVersions`. */
export const sinceLast: FigureDefinition = {
  id: 'since-last',
  topic: 'progress',
  width: 'row',
  build(view) {
    const previous = previousOf(view);
    if (previous === undefined) return undefined;
    const question = say('since.question');
    if (view.rows.length === 0) return nothingInView(view, question);
    const found = compared(view, previous);
    const { investment } = found;
    const changes = changesOf(found);
    return {
      question,
      headline: say('since.headline', {
        asOf: previous.ledger.asOf,
        counts: changes.map(([change, rows]) => ({ change, count: rows.length })),
        investment: investment?.added,
      }),
      measure: measureAsOf(view),
      chart: listingOf(
        COLUMNS,
        changes.flatMap(([change, rows]) => rows.map((row) => listingRow(change, row))),
      ),
      notes: [
        say(investment === undefined ? 'since.otherYear' : 'since.investment'),
        ...(investment !== undefined && investment.unknown > 0
          ? [say('since.unknown', { count: investment.unknown })]
          : []),
      ],
      evidence: [],
      rows: idsOf(view.rows),
    };
  },
};
