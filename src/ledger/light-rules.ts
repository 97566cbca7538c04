import type { Ledger, LightRules, Words } from './ledger.ts';
import { type Clause, type MilestoneClause, type MoneyClause, RULE_SET_NAMES } from './lights.ts';

/** A rule set of an office's own, with its name and clauses. */
export type OwnRules = Exclude<LightRules, string>;

type Fields = Readonly<Record<string, unknown>>;

/** An object's fields, if it has none but the known ones. */
function fieldsOf(input: unknown, known: readonly string[]): Fields | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const entries = Object.entries(input);
  return entries.every(([key]) => known.includes(key)) ? Object.fromEntries(entries) : undefined;
}

const isText = (input: unknown): input is string => typeof input === 'string' && input !== '';

function wordsIn(input: unknown): Words | undefined {
  if (isText(input)) return input;
  const { zh, en } = fieldsOf(input, ['zh', 'en']) ?? {};
  return isText(zh) && isText(en) ? { zh, en } : undefined;
}

function amountIn(input: unknown): number | undefined {
  return typeof input === 'number' && Number.isFinite(input) && input >= 0 ? input : undefined;
}

function monthsIn(input: unknown): number | undefined {
  const months = amountIn(input);
  return Number.isSafeInteger(months) ? months : undefined;
}

/** 万元, to the cent. */
function wanIn(input: unknown): number | undefined {
  const amount = amountIn(input);
  if (amount === undefined || Number.isInteger(amount)) return amount;
  return /^\d+\.\d{1,2}$/.test(String(amount)) ? amount : undefined;
}

function oneOf<Value extends string>(input: unknown, among: readonly Value[]): Value | undefined {
  return among.find((value) => value === input);
}

function milestoneClauseIn(input: unknown): MilestoneClause | undefined {
  const fields = fieldsOf(input, ['on', 'counts', 'yellowFrom', 'redFrom']);
  const on = oneOf(fields?.['on'], ['start', 'completion']);
  const counts = oneOf(fields?.['counts'], ['late', 'missed']);
  const [yellowFrom, redFrom] = [monthsIn(fields?.['yellowFrom']), monthsIn(fields?.['redFrom'])];
  if (on === undefined || counts === undefined) return undefined;
  if (yellowFrom === undefined || redFrom === undefined) return undefined;
  return { on, counts, yellowFrom, redFrom };
}

function yellowIn(input: unknown): MoneyClause['yellow'] | undefined {
  const from = amountIn(fieldsOf(input, ['from'])?.['from']);
  if (from !== undefined) return { from };
  const above = amountIn(fieldsOf(input, ['above'])?.['above']);
  return above === undefined ? undefined : { above };
}

function moneyClauseIn(input: unknown): MoneyClause | undefined {
  const fields = fieldsOf(input, ['on', 'measure', 'yellow', 'redAbove', 'leastYearPlan']);
  if (fields?.['on'] !== 'money') return undefined;
  const measure = oneOf(fields['measure'], ['points', 'share']);
  const yellow = yellowIn(fields['yellow']);
  const redAbove = amountIn(fields['redAbove']);
  if (measure === undefined || yellow === undefined || redAbove === undefined) return undefined;
  const clause = { on: 'money', measure, yellow, redAbove } as const;
  if (fields['leastYearPlan'] === undefined) return clause;
  const leastYearPlan = wanIn(fields['leastYearPlan']);
  return leastYearPlan === undefined ? undefined : { ...clause, leastYearPlan };
}

const clauseIn = (input: unknown): Clause | undefined =>
  milestoneClauseIn(input) ?? moneyClauseIn(input);

/**
 * A rule set for lights, as a ledger's file or a link says it; undefined where it is none.
 *
 * Takes just what the schema (`rulesSchema`) takes, written by hand so that the first view needs no
 * schema library; a property holds the two together.
 */
export function readRules(input: unknown): LightRules | undefined {
  const named = oneOf(input, RULE_SET_NAMES);
  if (named !== undefined) return named;
  const fields = fieldsOf(input, ['name', 'source', 'clauses']);
  const [name, source] = [wordsIn(fields?.['name']), wordsIn(fields?.['source'])];
  const list: unknown = fields?.['clauses'];
  if (name === undefined || !Array.isArray(list)) return undefined;
  if (fields?.['source'] !== undefined && source === undefined) return undefined;
  const clauses = list.flatMap((each) => clauseIn(each) ?? []);
  if (clauses.length !== list.length) return undefined;
  return { name, ...(source === undefined ? {} : { source }), clauses };
}

/** The rule set that a link says: a published one by its name, or an office's own as JSON. */
export function rulesInText(text: string | null): LightRules | undefined {
  if (text === null || !text.startsWith('{')) return readRules(text);
  try {
    return readRules(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A rule set as a link says it: see `rulesInText`. */
export function textOfRules(rules: LightRules): string {
  return typeof rules === 'string' ? rules : JSON.stringify(rules);
}

/** Whether two rule sets say the same. */
export function isSameRules(a: LightRules, b: LightRules): boolean {
  return textOfRules(readRules(a) ?? a) === textOfRules(readRules(b) ?? b);
}

/** A ledger, looked at under a rule set; under its own where that is undefined. */
export function underRules(ledger: Ledger, rules: LightRules | undefined): Ledger {
  return rules === undefined ? ledger : { ...ledger, rules: { lights: rules } };
}
