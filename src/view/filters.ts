import {
  type CategoryId,
  categoryName,
  type Ledger,
  type Project,
  type Words,
} from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import { STAGES } from '../ledger/stages.ts';
import type { Standing } from './standing.ts';
import { folded } from './text-match.ts';

/** A stage to filter by; projects whose stage is not published can be asked for as well. */
export const STAGE_CHOICES = [...STAGES, 'not-published'] as const;
export type StageChoice = (typeof STAGE_CHOICES)[number];

/** A light to filter by, the most pressing first: exempt is grey, dark has no plan to compare with. */
export const LIGHT_CHOICES = ['red', 'yellow', 'green', 'exempt', 'dark'] as const;
export type LightChoice = (typeof LIGHT_CHOICES)[number];

/** Both ends included; an end that is not given is open. */
export interface Range<Value> {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
}

/** What the board looks at. An empty list, range or text and `false` let everything through. */
export interface Filters {
  readonly categories: readonly CategoryId[];
  readonly keyIndustrial: boolean;
  readonly stages: readonly StageChoice[];
  readonly lights: readonly LightChoice[];
  readonly units: readonly string[];
  readonly leaders: readonly string[];
  readonly levels: readonly string[];
  /** Total investment, 万元. */
  readonly investment: Range<number>;
  readonly plannedStart: Range<Month>;
  readonly plannedCompletion: Range<Month>;
  readonly text: string;
}

export const NO_FILTERS: Filters = {
  categories: [],
  keyIndustrial: false,
  stages: [],
  lights: [],
  units: [],
  leaders: [],
  levels: [],
  investment: {},
  plannedStart: {},
  plannedCompletion: {},
  text: '',
};

/** Where each dimension's question stands in the filters, in the order that they are named in. */
const FILTER_OF = {
  category: 'categories',
  keyIndustrial: 'keyIndustrial',
  stage: 'stages',
  light: 'lights',
  unit: 'units',
  leader: 'leaders',
  level: 'levels',
  investment: 'investment',
  plannedStart: 'plannedStart',
  plannedCompletion: 'plannedCompletion',
  text: 'text',
} as const satisfies Record<string, keyof Filters>;

export type Dimension = keyof typeof FILTER_OF;
const isDimension = (key: string): key is Dimension => key in FILTER_OF;
export const DIMENSIONS: readonly Dimension[] = Object.keys(FILTER_OF).filter(isDimension);

/** Dimensions of which the ledger itself says what can be chosen. */
export const OWN_CHOICES = ['unit', 'leader', 'level'] as const;
export type OwnChoice = (typeof OWN_CHOICES)[number];
export const OWN_FILTERS = { unit: 'units', leader: 'leaders', level: 'levels' } as const;
/** Dimensions that are asked for by range. */
export type RangeDimension = 'investment' | 'plannedStart' | 'plannedCompletion';

function isAsked(question: Filters[keyof Filters]): boolean {
  if (typeof question === 'boolean') return question;
  if (typeof question === 'string') return question.trim() !== '';
  if ('length' in question) return question.length > 0;
  return question.from !== undefined || question.to !== undefined;
}

/** The dimensions in which something is asked for, in a fixed order. */
export function activeDimensions(filters: Filters): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => isAsked(filters[FILTER_OF[dimension]]));
}

/** The filters without what they ask for in one dimension. */
export function withoutDimension(filters: Filters, dimension: Dimension): Filters {
  const key = FILTER_OF[dimension];
  return { ...filters, [key]: NO_FILTERS[key] };
}

/** Adds the item, or takes it off when it is there. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

export function stageChoiceOf({ stage }: Pick<Standing, 'stage'>): StageChoice {
  return stage ?? 'not-published';
}

export function lightChoiceOf({ light }: Pick<Standing, 'light'>): LightChoice {
  return light.kind === 'lit' ? light.lit.light : light.kind;
}

function textsOf(words: Words | undefined): readonly string[] {
  if (words === undefined) return [];
  return typeof words === 'string' ? [words] : [words.zh, words.en];
}

/** The Chinese of a ledger's words: what its choices are told apart by. */
export function choiceTextOf(words: Words | undefined): string | undefined {
  return words === undefined || typeof words === 'string' ? words : words.zh;
}

/** What a project says in a dimension of the ledger's own choices; undefined where it says nothing. */
export function ownTextOf(project: Project, dimension: OwnChoice): string | undefined {
  return dimension === 'level' ? choiceTextOf(project.level) : project[dimension];
}

const haystacks = new WeakMap<Project, string>();

/** All that a search looks through: the project's own words and its category's. */
export function haystackOf(project: Project, ledger: Ledger): string {
  const found = haystacks.get(project);
  if (found !== undefined) return found;
  const texts = [
    project.name,
    project.code,
    categoryName(ledger, project.category),
    project.level,
    project.unit,
    project.leader,
    project.progress,
    project.problems,
    project.note,
  ].flatMap(textsOf);
  const haystack = folded(texts.join('\n'));
  haystacks.set(project, haystack);
  return haystack;
}
