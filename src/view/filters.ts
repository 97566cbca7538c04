import {
  type CategoryId,
  categoryName,
  type Ledger,
  type Project,
  type Words,
} from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { STAGES, stageOf } from '../ledger/stages.ts';

/** A stage to filter by; projects whose stage is not published can be asked for as well. */
export const STAGE_CHOICES = [...STAGES, 'not-published'] as const;
export type StageChoice = (typeof STAGE_CHOICES)[number];

/** What the board looks at. An empty list, an empty text and `false` let everything through. */
export interface Filters {
  readonly categories: readonly CategoryId[];
  readonly keyIndustrial: boolean;
  readonly stages: readonly StageChoice[];
  readonly text: string;
}

export const DIMENSIONS = ['category', 'keyIndustrial', 'stage', 'text'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const NO_FILTERS: Filters = { categories: [], keyIndustrial: false, stages: [], text: '' };

const isSet: Record<Dimension, (filters: Filters) => boolean> = {
  category: ({ categories }) => categories.length > 0,
  keyIndustrial: ({ keyIndustrial }) => keyIndustrial,
  stage: ({ stages }) => stages.length > 0,
  text: ({ text }) => text.trim() !== '',
};

/** The dimensions in which something is asked for, in a fixed order. */
export function activeDimensions(filters: Filters): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => isSet[dimension](filters));
}

/** The filters without what they ask for in one dimension. */
export function withoutDimension(filters: Filters, dimension: Dimension): Filters {
  const { categories, keyIndustrial, stages, text } = NO_FILTERS;
  switch (dimension) {
    case 'category':
      return { ...filters, categories };
    case 'keyIndustrial':
      return { ...filters, keyIndustrial };
    case 'stage':
      return { ...filters, stages };
    case 'text':
      return { ...filters, text };
  }
}

/** Adds the item, or takes it off when it is there. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

export function stageChoiceOf(project: Project, asOf: Month): StageChoice {
  return stageOf(project, asOf) ?? 'not-published';
}

/** Full- and half-width forms and letter case make no difference to a search. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function textsOf(words: Words | undefined): readonly string[] {
  if (words === undefined) return [];
  return typeof words === 'string' ? [words] : [words.zh, words.en];
}

/** Every word of the search must stand somewhere in the project's own words or its category's. */
function matchesText(project: Project, ledger: Ledger, search: string): boolean {
  const texts = [
    project.name,
    categoryName(ledger, project.category),
    project.level,
    project.unit,
    project.leader,
    project.progress,
    project.problems,
    project.note,
  ].flatMap(textsOf);
  const haystack = folded(texts.join('\n'));
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Whether a project passes all filters; `except` leaves one dimension's out (crossfiltering). */
export function passes(
  project: Project,
  { ledger, filters, asOf }: { ledger: Ledger; filters: Filters; asOf: Month },
  except?: Dimension,
): boolean {
  const tests: Record<Dimension, () => boolean> = {
    category: () => filters.categories.includes(project.category),
    keyIndustrial: () => project.keyIndustrial === true,
    stage: () => filters.stages.includes(stageChoiceOf(project, asOf)),
    text: () => matchesText(project, ledger, filters.text),
  };
  return activeDimensions(filters).every((dimension) => dimension === except || tests[dimension]());
}
