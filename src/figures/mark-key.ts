import type { Ledger } from '../ledger/ledger.ts';
import { STAGE_CHOICES } from '../view/filters.ts';
import type { Mark } from './chart.ts';

/** A mark as text, to stand in the drawing: `stage:completed`. */
export function markKey(mark: Mark): string {
  switch (mark.kind) {
    case 'category':
      return `category:${mark.category}`;
    case 'stage':
      return `stage:${mark.stage}`;
    case 'project':
      return `project:${mark.project}`;
    case 'key-industrial':
      return 'key-industrial';
  }
}

/** Reads a mark's text; undefined where the ledger has no such category or project. */
export function readMarkKey(key: string, ledger: Ledger): Mark | undefined {
  const marks: Iterable<Mark> = [
    { kind: 'key-industrial' },
    ...STAGE_CHOICES.map((stage): Mark => ({ kind: 'stage', stage })),
    ...ledger.categories.map(({ id }): Mark => ({ kind: 'category', category: id })),
    ...ledger.projects.map(({ id }): Mark => ({ kind: 'project', project: id })),
  ];
  return [...marks].find((mark) => markKey(mark) === key);
}
