import type { View } from '../view/view.ts';
import type { Figure, FigureDefinition } from './figure.ts';

export interface BuiltFigure extends Figure, Omit<FigureDefinition, 'build'> {}

/** Of these figures, those that a view's ledger has something for. */
export function buildFrom(
  definitions: readonly FigureDefinition[],
  view: View,
): readonly BuiltFigure[] {
  return definitions.flatMap(({ build, ...definition }) => {
    const figure = build(view);
    return figure === undefined ? [] : [{ ...definition, ...figure }];
  });
}
