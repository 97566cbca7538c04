import type * as z from 'zod/mini';
import { type Clause, RULE_SETS } from './lights.ts';
import type { ledgerSchema } from './schema.ts';

type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** One district's projects, indicators, assignments and sources for a year, as its file says them. */
export type Ledger = DeepReadonly<z.infer<typeof ledgerSchema>>;

export type Project = Ledger['projects'][number];
export type Indicator = Ledger['indicators'][number];
export type Category = Ledger['categories'][number];
export type Source = Ledger['sources'][number];
export type ProjectId = Project['id'];
export type CategoryId = Category['id'];
export type IndicatorId = Indicator['id'];

/** What is counted: words, in English with a form for one of it, or `万元` for money. */
export type Unit = Indicator['unit'];

/** Words as a ledger has them: one text for all, or one in each language. */
export type Words = Ledger['title'];

/** A point of the calendar, or words where a source gives no date. */
export type Moment = Source['date'];

/** Where a figure stands: a source of the ledger and a place in it. */
export interface Place {
  readonly source: Source['id'];
  readonly at: string;
}

/** A place as it stands beside others: with its source's title where the ledger has several sources. */
export interface CitedPlace extends Place {
  readonly title: string | undefined;
}

/** A place with its source's title; with a single source none needs saying. */
export function citedIn<Cited extends Place>(
  { sources }: Ledger,
  place: Cited,
): Cited & CitedPlace {
  const source = sources.length > 1 ? sources.find(({ id }) => id === place.source) : undefined;
  return { ...place, title: source?.title };
}

/** Indicators with this unit are money, in 万元. */
export const MONEY_UNIT = '万元';

/** The name of one of the ledger's categories. */
export function categoryName(ledger: Ledger, id: CategoryId): Words {
  return ledger.categories.find((category) => category.id === id)?.name ?? id;
}

/** A rule set for lights: one of the published ones by its name, or the office's own. */
export type LightRules = NonNullable<Ledger['rules']>['lights'];

/** The rule set in force: the ledger's own, else ours. */
export function lightRulesOf(ledger: Ledger): LightRules {
  return ledger.rules?.lights ?? 'guatu-default';
}

/** The clauses of a rule set. */
export function clausesOf(rules: LightRules): readonly Clause[] {
  return typeof rules === 'string' ? RULE_SETS[rules] : rules.clauses;
}
