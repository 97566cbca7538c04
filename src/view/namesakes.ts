import type { Project } from '../ledger/ledger.ts';
import { choiceTextOf } from './filters.ts';
import { folded } from './text-match.ts';

/** Words that a name has or lacks without being another name. */
const FILLERS = /建设项目|项目|工程|建设/gu;

/** A name without what does not tell projects apart: width, case, spaces, punctuation, 项目, 工程, 建设. */
function bareName({ name }: Project): string {
  const letters = folded(choiceTextOf(name) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(FILLERS, '') || letters;
}

/**
 * Projects whose names are the same or nearly so, in groups of two or more, in the ledger's order.
 * Names that differ in a number or any other word are two: 一期 and 二期 are not namesakes.
 */
export function namesakesOf(projects: readonly Project[]): readonly (readonly Project[])[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const name = bareName(project);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [project]);
    else group.push(project);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
