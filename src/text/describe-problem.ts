import type { LedgerProblem } from '../ledger/problems.ts';
import { addPhrases, type Message, say } from './messages.ts';
import { problemMessages } from './problem-messages.ts';

addPhrases(problemMessages);

/** A problem of a ledger's file as a sentence: where, what stands there, what is expected. */
export function describeProblem(problem: LedgerProblem): Message {
  switch (problem.kind) {
    case 'not-json':
      return say('problem.notJson', problem);
    case 'missing':
      return say('problem.missing', problem);
    case 'unexpected':
      return say('problem.unexpected', problem);
    case 'unknown-field':
      return say('problem.unknownField', problem);
    case 'duplicate-id':
      return say('problem.duplicateId', problem);
    case 'unknown-reference':
      return say('problem.unknownReference', problem);
    case 'too-early':
      return say('problem.tooEarly', problem);
    case 'no-value':
      return say('problem.noValue', problem);
    case 'two-kinds-of-value':
      return say('problem.twoKindsOfValue', problem);
  }
}
