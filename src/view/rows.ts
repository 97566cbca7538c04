import type { Ledger, Words } from '../ledger/ledger.ts';
import { type Month, monthOfYear, yearOf } from '../ledger/months.ts';
import { numberOf } from '../ledger/quantities.ts';
import { type Ask, type Column, codesOf, numbersOf } from './columns.ts';
import { type Table, tableOf } from './crossfilter-table.ts';
import {
  activeDimensions,
  type Dimension,
  type Filters,
  haystackOf,
  LIGHT_CHOICES,
  lightChoiceOf,
  type OwnChoice,
  ownTextOf,
  type Range,
  STAGE_CHOICES,
  stageChoiceOf,
} from './filters.ts';
import { type Standing, standingsOf } from './standing.ts';
import { type TextMatch, wordsOf } from './text-match.ts';

/** A ledger's projects as they were known at a month, in columns to be asked. */
export interface Rows {
  readonly all: readonly Standing[];
  /** The choices that the projects give, in the order of their first project, each with its words. */
  readonly own: Readonly<Record<OwnChoice, ReadonlyMap<string, Words>>>;
  readonly table: Table<Dimension>;
}

const MONTHS_IN_YEAR = 12;
const placeOf = (month: Month) => yearOf(month) * MONTHS_IN_YEAR + monthOfYear(month);
const placeIfKnown = (month: Month | undefined) =>
  month === undefined ? undefined : placeOf(month);

function ownChoicesOf(all: readonly Standing[], dimension: OwnChoice): ReadonlyMap<string, Words> {
  const names = new Map<string, Words>();
  for (const { project } of all) {
    const [choice, name] = [ownTextOf(project, dimension), project[dimension]];
    if (choice !== undefined && name !== undefined && !names.has(choice)) names.set(choice, name);
  }
  return names;
}

function columnsOf(ledger: Ledger, all: readonly Standing[], own: Rows['own']) {
  const categories = ledger.categories.map(({ id }) => id);
  const ofOwn = (dimension: OwnChoice) =>
    codesOf(all, [...own[dimension].keys()], ({ project }) => ownTextOf(project, dimension));
  return new Map<Dimension, Column>([
    ['category', codesOf(all, categories, ({ project }) => project.category)],
    ['keyIndustrial', codesOf(all, [true], ({ project }) => project.keyIndustrial)],
    ['stage', codesOf(all, STAGE_CHOICES, stageChoiceOf)],
    ['light', codesOf(all, LIGHT_CHOICES, lightChoiceOf)],
    ['unit', ofOwn('unit')],
    ['leader', ofOwn('leader')],
    ['level', ofOwn('level')],
    [
      'investment',
      numbersOf(all, ({ project: { totalInvestment } }) =>
        totalInvestment === undefined ? undefined : numberOf(totalInvestment),
      ),
    ],
    ['plannedStart', numbersOf(all, ({ project }) => placeIfKnown(project.plannedStart))],
    ['plannedCompletion', numbersOf(all, ({ project }) => placeIfKnown(project.plannedCompletion))],
    ['text', { kind: 'rows' }],
  ]);
}

interface Remembered {
  readonly earlier: readonly Ledger[];
  readonly asOf: Month;
  readonly rows: Rows;
}
const remembered = new WeakMap<Ledger, Remembered>();

/** The rows of a ledger at a month. Those asked for last are kept: filters change, rows do not. */
export function rowsOf(ledger: Ledger, earlier: readonly Ledger[], asOf: Month): Rows {
  const last = remembered.get(ledger);
  if (last !== undefined && last.asOf === asOf && last.earlier === earlier) return last.rows;
  const all = standingsOf(ledger, earlier, asOf);
  const own = {
    unit: ownChoicesOf(all, 'unit'),
    leader: ownChoicesOf(all, 'leader'),
    level: ownChoicesOf(all, 'level'),
  };
  const rows = { all, own, table: tableOf(columnsOf(ledger, all, own), all.length) };
  remembered.set(ledger, { earlier, asOf, rows });
  return rows;
}

/** The places of the choices that are asked for; one that the ledger does not have has none. */
function placesOf<Choice>(asked: readonly Choice[], choices: readonly Choice[]): Ask {
  const places = asked.map((choice) => choices.indexOf(choice)).filter((place) => place !== -1);
  return { kind: 'choices', choices: places };
}

function monthsAsked({ from, to }: Range<Month>): Ask {
  return { kind: 'numbers', from: placeIfKnown(from), to: placeIfKnown(to) };
}

/** What is asked of each dimension of the rows, for the dimensions in which anything is. */
export function asksOf(
  filters: Filters,
  { all, own }: Rows,
  { ledger, match }: { readonly ledger: Ledger; readonly match: TextMatch },
): ReadonlyMap<Dimension, Ask> {
  const asks: Record<Dimension, () => Ask> = {
    category: () =>
      placesOf(
        filters.categories,
        ledger.categories.map(({ id }) => id),
      ),
    keyIndustrial: () => ({ kind: 'choices', choices: [0] }),
    stage: () => placesOf(filters.stages, STAGE_CHOICES),
    light: () => placesOf(filters.lights, LIGHT_CHOICES),
    unit: () => placesOf(filters.units, [...own.unit.keys()]),
    leader: () => placesOf(filters.leaders, [...own.leader.keys()]),
    level: () => placesOf(filters.levels, [...own.level.keys()]),
    investment: () => ({ kind: 'numbers', ...filters.investment }),
    plannedStart: () => monthsAsked(filters.plannedStart),
    plannedCompletion: () => monthsAsked(filters.plannedCompletion),
    text: () => {
      const words = wordsOf(filters.text);
      const isFound = ({ project }: Standing) => {
        const haystack = haystackOf(project, ledger);
        return words.every((word) => match(haystack, word));
      };
      return { kind: 'rows', accepted: Uint8Array.from(all, (row) => Number(isFound(row))) };
    },
  };
  return new Map(
    activeDimensions(filters).map((dimension) => [dimension, asks[dimension]()] as const),
  );
}
