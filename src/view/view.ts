import type { CategoryId, Indicator, Ledger, Project } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import {
  activeDimensions,
  type Dimension,
  type Filters,
  passes,
  STAGE_CHOICES,
  type StageChoice,
  stageChoiceOf,
} from './filters.ts';

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
  readonly projects: readonly Project[];
  readonly selected: boolean;
}

/** A ledger, looked at through filters up to a month. */
export interface View {
  readonly ledger: Ledger;
  readonly filters: Filters;
  readonly asOf: Month;
  /** The projects that pass every filter, in the ledger's order. */
  readonly projects: readonly Project[];
  readonly byCategory: readonly Breakdown<CategoryId>[];
  readonly byStage: readonly Breakdown<StageChoice>[];
  /** `known` is false where the ledger says of no project whether it is a key industrial one. */
  readonly keyIndustrial: Breakdown<true> & { readonly known: boolean };
}

/** Looks at a ledger. Pure; the same arguments give an equal view. */
export function viewOf(ledger: Ledger, filters: Filters, asOf: Month): View {
  const lens = { ledger, filters, asOf };
  const under = (except: Dimension) =>
    ledger.projects.filter((project) => passes(project, lens, except));
  const [categoryPool, stagePool, keyPool] = [
    under('category'),
    under('stage'),
    under('keyIndustrial'),
  ];
  return {
    ledger,
    filters,
    asOf,
    projects: ledger.projects.filter((project) => passes(project, lens)),
    byCategory: ledger.categories.map(({ id }) => ({
      choice: id,
      projects: categoryPool.filter((project) => project.category === id),
      selected: filters.categories.includes(id),
    })),
    byStage: STAGE_CHOICES.map((choice) => ({
      choice,
      projects: stagePool.filter((project) => stageChoiceOf(project, asOf) === choice),
      selected: filters.stages.includes(choice),
    })),
    keyIndustrial: {
      choice: true,
      projects: keyPool.filter((project) => project.keyIndustrial === true),
      selected: filters.keyIndustrial,
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
  breakdown: readonly Breakdown<Choice>[],
): readonly Breakdown<Choice>[] {
  const selected = breakdown.filter((entry) => entry.selected);
  return selected.length > 0 ? selected : breakdown;
}

/** The filters that, taken off alone, would bring projects back into view, with how many. */
export function waysBack(view: View): readonly { dimension: Dimension; count: number }[] {
  const { ledger, filters, asOf } = view;
  return activeDimensions(filters)
    .map((dimension) => ({
      dimension,
      count: ledger.projects.filter((p) => passes(p, { ledger, filters, asOf }, dimension)).length,
    }))
    .filter(({ count }) => count > 0);
}
