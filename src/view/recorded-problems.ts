import type { Project, Words } from '../ledger/ledger.ts';
import { choiceTextOf } from './filters.ts';
import { folded } from './text-match.ts';

/** What stands in a column of problems where there is none. Source: ledger-vocabulary.md. */
const NONE = new Set(['', '无', '暂无', '/', '-', '—', 'none']);

/** The problem that a project has by its ledger; undefined where it has none, in whatever words. */
export function problemOf({ problems }: Project): Words | undefined {
  const bare = folded(choiceTextOf(problems) ?? '').replace(/[\s。.]/gu, '');
  return NONE.has(bare) ? undefined : problems;
}
