import { clausesOf, type LightRules } from '../../ledger/ledger.ts';
import { type OwnRules, readRules } from '../../ledger/light-rules.ts';
import type { Clause, MilestoneClause, MoneyClause } from '../../ledger/lights.ts';
import { type Label, say } from '../../text/messages.ts';
import type { RuleFault } from '../../text/rules-messages.ts';

/** A clause as it stands in the form: its numbers are what was typed. */
export type DraftClause = { readonly key: number } & (
  | (Pick<MilestoneClause, 'on' | 'counts'> & { readonly yellow: string; readonly red: string })
  | (Pick<MoneyClause, 'on' | 'measure'> & {
      readonly yellowKind: 'from' | 'above';
      readonly yellow: string;
      readonly red: string;
      readonly least: string;
    })
);

/** An office's own rules as they stand in the form. */
export interface Draft {
  readonly name: string;
  readonly source: string;
  readonly clauses: readonly DraftClause[];
}

/** The field that a fault stands in: one of the whole, or one of a clause by its key. */
export type DraftField = 'name' | 'clauses' | `${number} ${'yellow' | 'red' | 'least'}`;
export type Faults = ReadonlyMap<DraftField, RuleFault>;

function draftClause(clause: Clause, key: number): DraftClause {
  if (clause.on !== 'money') {
    const { on, counts, yellowFrom, redFrom } = clause;
    return { key, on, counts, yellow: String(yellowFrom), red: String(redFrom) };
  }
  const { on, measure, yellow, redAbove, leastYearPlan } = clause;
  const yellowKind = 'from' in yellow ? 'from' : 'above';
  const limit = 'from' in yellow ? yellow.from : yellow.above;
  const least = leastYearPlan === undefined ? '' : String(leastYearPlan);
  return { key, on, measure, yellowKind, yellow: String(limit), red: String(redAbove), least };
}

/** A form to start from: the rules given, under a name of the office's own. */
export function draftOf(rules: LightRules, write: (label: Label) => string): Draft {
  const isOwn = typeof rules !== 'string';
  return {
    name: write(isOwn ? rules.name : say('rules.ownName')),
    source: isOwn && rules.source !== undefined ? write(rules.source) : '',
    clauses: clausesOf(rules).map(draftClause),
  };
}

const NEW: Readonly<Record<Clause['on'], Clause>> = {
  start: { on: 'start', counts: 'late', yellowFrom: 1, redFrom: 2 },
  completion: { on: 'completion', counts: 'late', yellowFrom: 1, redFrom: 2 },
  money: { on: 'money', measure: 'points', yellow: { above: 0 }, redAbove: 10 },
};

/** The form with one more clause at its end, as our own rules have it. */
export function withClause(draft: Draft, on: Clause['on']): Draft {
  const key = Math.max(-1, ...draft.clauses.map((clause) => clause.key)) + 1;
  return { ...draft, clauses: [...draft.clauses, draftClause(NEW[on], key)] };
}

type Typed = number | RuleFault;

/** A number as people type one: full-width digits and spaces around it are read as well. */
function typed(text: string): Typed {
  const plain = text.normalize('NFKC').trim().replace('\u2212', '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return 'not-number';
  return plain.startsWith('-') && Number(plain) !== 0 ? 'negative' : Math.abs(Number(plain));
}

function typedMonths(text: string): Typed {
  const months = typed(text);
  if (typeof months !== 'number') return months;
  return Number.isSafeInteger(months) && months >= 1 ? months : 'not-months';
}

function typedWan(text: string): Typed | undefined {
  if (text.trim() === '') return undefined;
  const wan = typed(text);
  if (typeof wan !== 'number') return wan;
  return Math.abs(wan * 100 - Math.round(wan * 100)) < 1e-6 ? wan : 'not-cents';
}

function faultsOf(
  key: number,
  read: Readonly<Record<'yellow' | 'red' | 'least', Typed | undefined>>,
): readonly (readonly [DraftField, RuleFault])[] {
  const { yellow, red } = read;
  const isTurned = typeof yellow === 'number' && typeof red === 'number' && red < yellow;
  return (['yellow', 'red', 'least'] as const).flatMap((field) => {
    const value = field === 'red' && isTurned ? 'red-below-yellow' : read[field];
    return typeof value === 'string' ? [[`${key} ${field}` as const, value] as const] : [];
  });
}

/** A clause as the form says it, for `readRules` to judge, with what is wrong in its fields. */
function clauseOf(draft: DraftClause) {
  if (draft.on !== 'money') {
    const [yellow, red] = [typedMonths(draft.yellow), typedMonths(draft.red)];
    const { on, counts } = draft;
    const clause = { on, counts, yellowFrom: yellow, redFrom: red };
    return { clause, faults: faultsOf(draft.key, { yellow, red, least: undefined }) };
  }
  const [yellow, red] = [typed(draft.yellow), typed(draft.red)];
  const least = typedWan(draft.least);
  const clause = {
    on: draft.on,
    measure: draft.measure,
    yellow: draft.yellowKind === 'from' ? { from: yellow } : { above: yellow },
    redAbove: red,
    ...(least === undefined ? {} : { leastYearPlan: least }),
  };
  return { clause, faults: faultsOf(draft.key, { yellow, red, least }) };
}

/** The rules that a form says, or what is wrong with it, field by field. */
export function readDraft(draft: Draft): {
  readonly rules: OwnRules | undefined;
  readonly faults: Faults;
} {
  const [name, source] = [draft.name.trim(), draft.source.trim()];
  const clauses = draft.clauses.map(clauseOf);
  const faults: Faults = new Map<DraftField, RuleFault>([
    ...(name === '' ? [['name', 'no-name'] as const] : []),
    ...clauses.flatMap((clause) => clause.faults),
    ...(clauses.length === 0 ? [['clauses', 'no-clause'] as const] : []),
  ]);
  const rules =
    faults.size > 0
      ? undefined
      : readRules({
          name,
          ...(source === '' ? {} : { source }),
          clauses: clauses.map(({ clause }) => clause),
        });
  return { rules: typeof rules === 'string' ? undefined : rules, faults };
}
