import type { Words } from '../ledger/ledger.ts';
import { rateOf } from '../ledger/rates.ts';
import { type Label, say } from '../text/messages.ts';
import {
  type AssignmentStanding,
  assignmentsIn,
  byIdOf,
  countAssignments,
  leaderOf,
} from '../view/assignments.ts';
import { isExempt } from '../view/exemptions.ts';
import { isJudged, type LeaguePlace, leagueOf } from '../view/league.ts';
import { type Previous, previousOf, rowsBefore } from '../view/previous.ts';
import { under, type View } from '../view/view.ts';
import { amountCell, type Cell, figureColumn, labelCell, wordsColumn } from './cell.ts';
import type { FigureDefinition } from './figure.ts';
import { nothingInView, PROJECT_UNIT } from './over-projects.ts';
import { idsOf, listingOf, measureAsOf } from './project-cells.ts';

type Grouping = 'unit' | 'leader';

/** The choices of a dimension in view, with their words. */
function namesIn(view: View, by: Grouping): ReadonlyMap<string, Words> {
  const groups = view.byOwn[by];
  const shown = groups.some(({ selected }) => selected)
    ? groups.filter(({ selected }) => selected)
    : groups;
  return new Map(shown.map(({ choice, name }) => [choice, name]));
}

function assignmentsBy(view: View, by: Grouping): ReadonlyMap<string, AssignmentStanding[]> {
  const byId = byIdOf(view.all);
  const groups = new Map<string, AssignmentStanding[]>();
  for (const standing of assignmentsIn(view).assignments) {
    const { assignment } = standing;
    const choice = by === 'unit' ? assignment.unit : leaderOf(assignment, byId);
    if (choice === undefined) continue;
    const group = groups.get(choice);
    if (group === undefined) groups.set(choice, [standing]);
    else group.push(standing);
  }
  return groups;
}

/** Ranks in the version before, by the same rule, of what is looked at now. */
function ranksBefore(view: View, by: Grouping, previous: Previous | undefined) {
  if (previous === undefined) return undefined;
  const rows = rowsBefore(view, under(view, by), previous, by);
  return new Map(leagueOf(rows, by).map(({ choice, rank }) => [choice, rank]));
}

type Ranks = ReadonlyMap<string, number | undefined> | undefined;

function changeCell({ choice, rank }: LeaguePlace, before: Ranks): readonly Cell[] {
  if (before === undefined) return [];
  const earlier = before.get(choice);
  if (rank === undefined || earlier === undefined) return [labelCell('—')];
  return [labelCell(say('league.change', { change: earlier - rank }))];
}

function cellsOf(
  place: LeaguePlace,
  name: Words,
  assignments: readonly AssignmentStanding[],
  before: Ranks,
): readonly Cell[] {
  const { projects, late, rank } = place;
  const { due, dueOnTime } = countAssignments(assignments);
  return [
    labelCell(name),
    labelCell(rank === undefined ? say('league.tooFew') : String(rank)),
    ...changeCell(place, before),
    amountCell(projects, PROJECT_UNIT),
    amountCell(projects - late, PROJECT_UNIT),
    amountCell(late, PROJECT_UNIT),
    { kind: 'rate', rate: rateOf(late, projects) },
    due === 0 ? labelCell('—') : { kind: 'rate', rate: rateOf(dueOnTime, due) },
  ];
}

const columnsOf = (by: Grouping, hasBefore: boolean) => [
  wordsColumn(say(by === 'unit' ? 'column.unitName' : 'column.leader')),
  wordsColumn(say('column.rank')),
  ...(hasBefore ? [wordsColumn(say('column.rankChange'))] : []),
  figureColumn(say('column.count')),
  figureColumn(say('column.onTime')),
  figureColumn(say('column.late')),
  figureColumn(say('column.lateShare')),
  figureColumn(say('column.clearedOnTimeRate')),
];

function headlineOf(
  places: readonly LeaguePlace[],
  names: ReadonlyMap<string, Words>,
  by: Grouping,
) {
  const ranked = places.filter(({ rank }) => rank !== undefined);
  const last = ranked.at(-1);
  if (last === undefined) return say('league.nobody', { by });
  const sharing = ranked.filter(({ rank }) => rank === last.rank);
  return say('league.headline', {
    by,
    ranked: ranked.length,
    withoutLate: ranked.filter(({ late }) => late === 0).length,
    last: { ...last, name: names.get(last.choice) ?? last.choice },
    besideLast: sharing.length - 1,
  });
}

function notesOf(view: View, previous: Previous | undefined): readonly Label[] {
  const exempt = view.rows.filter(isExempt).length;
  return [
    say('league.rule'),
    ...(exempt > 0 ? [say('league.exempt', { count: exempt })] : []),
    ...(previous ? [say('league.since', { asOf: previous.ledger.asOf })] : []),
  ];
}

/**
 * Who has few late projects, and who many? The rule of rank stands at `leagueOf`; a rank is among all
 * units or leaders under the other filters, also where only some are shown.
 */
function league(by: Grouping): FigureDefinition {
  return {
    id: by === 'unit' ? 'league-units' : 'league-leaders',
    topic: 'people',
    width: 'row',
    formulas: ['league', 'clearing-rate'],
    build(view) {
      const isThere = view.all.some((row) => isJudged(row) && row.project[by] !== undefined);
      if (!isThere) return undefined;
      const question = say('league.question', { by });
      if (view.rows.length === 0) return nothingInView(view, question);
      const names = namesIn(view, by);
      const places = leagueOf(under(view, by), by).filter(({ choice }) => names.has(choice));
      const [previous, assignments] = [previousOf(view), assignmentsBy(view, by)];
      const before = ranksBefore(view, by, previous);
      return {
        question,
        headline: headlineOf(places, names, by),
        measure: measureAsOf(view),
        chart: listingOf(
          columnsOf(by, before !== undefined),
          places.map((place) => ({
            cells: cellsOf(
              place,
              names.get(place.choice) ?? place.choice,
              assignments.get(place.choice) ?? [],
              before,
            ),
            mark: { kind: 'own', dimension: by, choice: place.choice },
          })),
        ),
        notes: notesOf(view, previous),
        evidence: [],
        rows: idsOf(view.rows),
      };
    },
  };
}

export const leagueUnits = league('unit');
export const leagueLeaders = league('leader');
