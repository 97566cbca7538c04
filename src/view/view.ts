import type { CategoryId, Indicator, Ledger, Project, Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { crossfiltered } from './crossfilter.ts';
import {
  activeDimensions,
  type Dimension,
  type Filters,
  LIGHT_CHOICES,
  type LightChoice,
  lightChoiceOf,
  OWN_FILTERS,
  type OwnChoice,
  ownTextOf,
  STAGE_CHOICES,
  type StageChoice,
  stageChoiceOf,
} from './filters.ts';
import { asksOf, rowsOf } from './rows.ts';
import type { Standing } from './standing.ts';
import { plainMatch, type TextMatch } from './text-match.ts';

/**
 * How a published indicator stands to the filters.
 * - `whole`: it is about just what is asked for, or nothing is asked for;
 * - `unsplit`: it is about the whole district (or the whole category), and no source splits it by
 *   the dimensions named;
 * - `outside`: it is about a category that is filtered out.
 */
export type Scope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'unsplit'; readonly by: readonly Dimension[] }
  | { readonly kind: 'outside' };

/** The projects of one choice under all *other* filters: what choosing it would show. */
export interface Breakdown<Choice> {
  readonly choice: Choice;
  readonly rows: readonly Standing[];
  readonly projects: readonly Project[];
  readonly selected: boolean;
}

/** A breakdown by what the ledger's projects say, with the words that they say it in. */
export interface OwnBreakdown extends Breakdown<string> {
  readonly name: Words;
}

/** A ledger, looked at through filters up to a month. */
export interface View {
  readonly ledger: Ledger;
  /** Older versions of the ledger, the oldest first. */
  readonly earlier: readonly Ledger[];
  readonly filters: Filters;
  readonly asOf: Month;
  /** Every project as it was known at the month, in the ledger's order. */
  readonly all: readonly Standing[];
  /** Those that pass every filter. */
  readonly rows: readonly Standing[];
  readonly projects: readonly Project[];
  /** The places in `all` of those that pass every filter. */
  readonly passing: Uint32Array;
  /** By dimension in which something is asked for: of those that pass all the others. See `under`. */
  readonly others: Readonly<Partial<Record<Dimension, Uint32Array>>>;
  readonly byCategory: readonly Breakdown<CategoryId>[];
  readonly byStage: readonly Breakdown<StageChoice>[];
  readonly byLight: readonly Breakdown<LightChoice>[];
  /** The choices that the ledger's projects give, in the order of their first project. */
  readonly byOwn: Readonly<Record<OwnChoice, readonly OwnBreakdown[]>>;
  /** `known` is false where the ledger says of no project whether it is a key industrial one. */
  readonly keyIndustrial: Breakdown<true> & { readonly known: boolean };
}

/** Projects that pass every filter but one dimension's: what its own breakdown is made of. */
export function under(
  { all, passing, others }: Pick<View, 'all' | 'passing' | 'others'>,
  dimension: Dimension,
): readonly Standing[] {
  return standingsAt(all, others[dimension] ?? passing);
}

function standingsAt(all: readonly Standing[], places: Uint32Array): readonly Standing[] {
  return Array.from(places).flatMap((place) => all[place] ?? []);
}

function breakdown<Choice>(
  rows: readonly Standing[],
  choices: readonly Choice[],
  choiceOf: (row: Standing) => Choice | undefined,
  selected: readonly Choice[],
): readonly Breakdown<Choice>[] {
  const groups = new Map<Choice | undefined, Standing[]>(choices.map((choice) => [choice, []]));
  for (const row of rows) groups.get(choiceOf(row))?.push(row);
  return choices.map((choice) => {
    const own = groups.get(choice) ?? [];
    return {
      choice,
      rows: own,
      projects: own.map(({ project }) => project),
      selected: selected.includes(choice),
    };
  });
}

/**
 * Looks at a ledger. Pure; the same arguments give an equal view.
 * @param earlier older versions of the ledger, the oldest first
 * @param match how a word of the search is looked for; as it is unless told
 */
export function viewOf(
  ledger: Ledger,
  filters: Filters,
  asOf: Month,
  earlier: readonly Ledger[] = [],
  match: TextMatch = plainMatch,
): View {
  const known = rowsOf(ledger, earlier, asOf);
  const { all } = known;
  const asks = asksOf(filters, known, { ledger, match });
  const filtered = crossfiltered(known.table, asks);
  const passing = filtered.rows();
  const others = Object.fromEntries(
    [...asks.keys()].map((dimension) => [dimension, filtered.rows(dimension)]),
  );
  const pool = (dimension: Dimension) => under({ all, passing, others }, dimension);
  const rows = standingsAt(all, passing);
  const own = (dimension: OwnChoice) => {
    const names = known.own[dimension];
    const selected = filters[OWN_FILTERS[dimension]];
    const groups = breakdown(
      pool(dimension),
      [...names.keys()],
      (row) => ownTextOf(row.project, dimension),
      selected,
    );
    return groups.map((group) => ({ ...group, name: names.get(group.choice) ?? group.choice }));
  };
  const [key] = breakdown<true>(
    pool('keyIndustrial'),
    [true],
    ({ project }) => (project.keyIndustrial === true ? true : undefined),
    filters.keyIndustrial ? [true] : [],
  );
  return {
    ledger,
    earlier,
    filters,
    asOf,
    all,
    rows,
    projects: rows.map(({ project }) => project),
    passing,
    others,
    byCategory: breakdown(
      pool('category'),
      ledger.categories.map(({ id }) => id),
      ({ project }) => project.category,
      filters.categories,
    ),
    byStage: breakdown(pool('stage'), STAGE_CHOICES, stageChoiceOf, filters.stages),
    byLight: breakdown(pool('light'), LIGHT_CHOICES, lightChoiceOf, filters.lights),
    byOwn: { unit: own('unit'), leader: own('leader'), level: own('level') },
    keyIndustrial: {
      ...(key ?? { choice: true, rows: [], projects: [], selected: filters.keyIndustrial }),
      known: ledger.projects.some((project) => project.keyIndustrial !== undefined),
    },
  };
}

/** The indicator with this id, if the ledger has it. */
export function indicatorOf(view: View, id: string): Indicator | undefined {
  return view.ledger.indicators.find((indicator) => indicator.id === id);
}

/** How an indicator stands to the filters; `splits` names dimensions that its source does split. */
export function scopeOf(
  view: View,
  indicator: Indicator,
  splits: readonly Dimension[] = [],
): Scope {
  const asked = activeDimensions(view.filters).filter((dimension) => !splits.includes(dimension));
  const { category } = indicator;
  if (asked.includes('category') && category !== undefined) {
    if (!view.filters.categories.includes(category)) return { kind: 'outside' };
    const by = asked.filter((dimension) => dimension !== 'category');
    return by.length === 0 ? { kind: 'whole' } : { kind: 'unsplit', by };
  }
  return asked.length === 0 ? { kind: 'whole' } : { kind: 'unsplit', by: asked };
}

/** Of a breakdown, what is in view: the selected choices, or all where none is selected. */
export function chosenOf<Choice>(
  breakdowns: readonly Breakdown<Choice>[],
): readonly Breakdown<Choice>[] {
  const selected = breakdowns.filter((entry) => entry.selected);
  return selected.length > 0 ? selected : breakdowns;
}

/** The filters that, taken off alone, would bring projects back into view, with how many. */
export function waysBack(view: View): readonly { dimension: Dimension; count: number }[] {
  return activeDimensions(view.filters)
    .map((dimension) => ({ dimension, count: under(view, dimension).length }))
    .filter(({ count }) => count > 0);
}
