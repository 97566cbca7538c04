import type { Ledger } from '../ledger/ledger.ts';
import {
  LIGHT_CHOICES,
  OWN_CHOICES,
  type OwnChoice,
  ownTextOf,
  STAGE_CHOICES,
} from '../view/filters.ts';
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
    case 'light':
      return `light:${mark.light}`;
    case 'own':
      return `${mark.dimension}:${mark.choice}`;
    case 'key-industrial':
      return 'key-industrial';
  }
}

/** What the ledger's own projects say in a dimension, as marks. */
function ownMarks({ projects }: Ledger, dimension: OwnChoice): readonly Mark[] {
  const choices = projects.map((project) => ownTextOf(project, dimension));
  return [...new Set(choices)].flatMap((choice) =>
    choice === undefined ? [] : [{ kind: 'own', dimension, choice } as const],
  );
}

/** Reads a mark's text; undefined where the ledger has no such category, project or choice. */
export function readMarkKey(key: string, ledger: Ledger): Mark | undefined {
  const marks: Iterable<Mark> = [
    { kind: 'key-industrial' },
    ...STAGE_CHOICES.map((stage): Mark => ({ kind: 'stage', stage })),
    ...LIGHT_CHOICES.map((light): Mark => ({ kind: 'light', light })),
    ...OWN_CHOICES.flatMap((dimension) => ownMarks(ledger, dimension)),
    ...ledger.categories.map(({ id }): Mark => ({ kind: 'category', category: id })),
    ...ledger.projects.map(({ id }): Mark => ({ kind: 'project', project: id })),
  ];
  return [...marks].find((mark) => markKey(mark) === key);
}
