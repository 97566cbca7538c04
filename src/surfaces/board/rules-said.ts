import { clausesOf, type LightRules } from '../../ledger/ledger.ts';
import type { Clause } from '../../ledger/lights.ts';
import { type Message, say } from '../../text/messages.ts';

const SUBJECTS = ['start', 'completion', 'money'] as const satisfies readonly Clause['on'][];

/** What a rule set is silent on: whole subjects, and money that is behind by less than its yellow. */
function silencesOf(clauses: readonly Clause[]): readonly Message[] {
  const silent = SUBJECTS.filter((on) => clauses.every((clause) => clause.on !== on));
  const below = clauses.flatMap((clause) =>
    clause.on === 'money' && 'from' in clause.yellow && clause.yellow.from > 0
      ? [say('rules.silentBelow', { points: clause.yellow.from, measure: clause.measure })]
      : [],
  );
  return [...silent.map((on) => say('rules.silent', { on })), ...below];
}

/** Where a rule set stands; undefined where an office names no source for its own. */
export function sourceSaid(rules: LightRules): Message | undefined {
  if (typeof rules === 'string') return say('rules.source', { rules });
  return rules.source === undefined ? undefined : say('rules.sourceOwn', { source: rules.source });
}

/** A rule set in sentences: its clauses, then what it does not say. */
export function rulesSaid(rules: LightRules): readonly Message[] {
  const clauses = clausesOf(rules);
  return [
    ...clauses.map((clause) => say('rules.clause', { clause })),
    ...silencesOf(clauses),
    ...(typeof rules === 'string' && rules !== 'guatu-default'
      ? [say('rules.remark', { rules })]
      : []),
  ];
}
