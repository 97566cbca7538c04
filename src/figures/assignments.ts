import { rateOf } from '../ledger/rates.ts';
import { say } from '../text/messages.ts';
import {
  type AssignmentStanding,
  type AssignmentsInView,
  assignmentsIn,
  countAssignments,
  lastDayOf,
} from '../view/assignments.ts';
import type { View } from '../view/view.ts';
import { amountCell, type Cell, figureColumn, labelCell, wordsColumn } from './cell.ts';
import type { Mark } from './chart.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { ASSIGNMENT_UNIT, listingOf } from './project-cells.ts';

const COUNT_COLUMNS = [
  figureColumn(say('column.handedOut')),
  figureColumn(say('column.due')),
  figureColumn(say('column.clearedOnTime')),
  figureColumn(say('column.clearedLate')),
  figureColumn(say('column.open')),
  figureColumn(say('column.overdue')),
  figureColumn(say('column.clearedOnTimeRate')),
];

function countCells(assignments: readonly AssignmentStanding[]): readonly Cell[] {
  const { handedOut, due, dueOnTime, onTime, late, open, overdue } = countAssignments(assignments);
  return [
    ...[handedOut, due, onTime, late, open, overdue].map((count) =>
      amountCell(count, ASSIGNMENT_UNIT),
    ),
    due === 0 ? labelCell('—') : { kind: 'rate', rate: rateOf(dueOnTime, due) },
  ];
}

function groupedBy<Key>(
  assignments: readonly AssignmentStanding[],
  keyOf: (standing: AssignmentStanding) => Key,
): ReadonlyMap<Key, readonly AssignmentStanding[]> {
  const groups = new Map<Key, AssignmentStanding[]>();
  for (const standing of assignments) {
    const group = groups.get(keyOf(standing));
    if (group === undefined) groups.set(keyOf(standing), [standing]);
    else group.push(standing);
  }
  return groups;
}

/** What both figures say of the same assignments. */
function about(view: View, { assignments, withoutProject }: AssignmentsInView) {
  const ids = new Set(assignments.flatMap(({ assignment }) => assignment.project ?? []));
  return {
    measure: say('assignments.measure', { day: lastDayOf(view.asOf) }),
    notes: [
      say('assignments.rule'),
      ...(withoutProject > 0 ? [say('assignments.withoutProject', { count: withoutProject })] : []),
    ],
    evidence: [],
    rows: view.ledger.projects.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
  } satisfies Partial<Figure>;
}

/** Choosing a unit's row filters by it, where a project has that unit. */
function unitMark(view: View, choice: string): { readonly mark?: Mark } {
  const isChoice = view.byOwn.unit.some((known) => known.choice === choice);
  return isChoice ? { mark: { kind: 'own', dimension: 'unit', choice } } : {};
}

/** How many assignments are cleared, unit by unit, the most overdue first? Formula: `countAssignments`. */
export const assignmentsByUnit: FigureDefinition = {
  id: 'assignments',
  topic: 'people',
  width: 'row',
  sheets: 'slips',
  formulas: ['clearing-rate'],
  build(view) {
    if (view.ledger.assignments.length === 0) return undefined;
    const inView = assignmentsIn(view);
    const { handedOut, onTime, late, overdue } = countAssignments(inView.assignments);
    const groups = [...groupedBy(inView.assignments, ({ assignment }) => assignment.unit)];
    const overdueIn = (group: readonly AssignmentStanding[]) => countAssignments(group).overdue;
    groups.sort(([, a], [, b]) => overdueIn(b) - overdueIn(a) || b.length - a.length);
    return {
      question: say('assignments.question'),
      headline: say('assignments.headline', { handedOut, cleared: onTime + late, overdue }),
      chart: listingOf(
        [wordsColumn(say('column.unitName')), ...COUNT_COLUMNS],
        groups.map(([unit, group]) => ({
          cells: [labelCell(unit), ...countCells(group)],
          ...unitMark(view, unit),
        })),
      ),
      ...about(view, inView),
    };
  },
};

const MEETINGS = [1, 2, 3, undefined] as const;

/** How many assignments of each level of meeting (一级, 二级, 三级联席会议) are cleared? */
export const assignmentsByMeeting: FigureDefinition = {
  id: 'assignments-by-meeting',
  topic: 'people',
  width: 'row',
  formulas: ['clearing-rate'],
  build(view) {
    if (view.ledger.assignments.every(({ meeting }) => meeting === undefined)) return undefined;
    const inView = assignmentsIn(view);
    const groups = groupedBy(inView.assignments, ({ assignment }) => assignment.meeting);
    const found = MEETINGS.flatMap((meeting) => {
      const group = groups.get(meeting);
      return group === undefined ? [] : [{ meeting, group }];
    });
    return {
      question: say('assignments.byMeeting.question'),
      headline: say('assignments.byMeeting.headline', {
        meetings: found.flatMap(({ meeting, group }) => {
          const { handedOut, open } = countAssignments(group);
          return meeting === undefined ? [] : [{ meeting, cleared: handedOut - open, handedOut }];
        }),
      }),
      chart: listingOf(
        [wordsColumn(say('column.meeting')), ...COUNT_COLUMNS],
        found.map(({ meeting, group }) => ({
          cells: [labelCell(say('meeting.name', { meeting })), ...countCells(group)],
        })),
      ),
      ...about(view, inView),
    };
  },
};
