import type { View } from '../view/view.ts';
import { completions } from './completions.ts';
import { enterprise } from './enterprise.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { investmentTarget } from './investment-target.ts';
import { livelihood } from './livelihood.ts';
import { portfolio } from './portfolio.ts';
import { practice } from './practice.ts';
import { projectList } from './project-list.ts';
import { projectsByCategory } from './projects-by-category.ts';
import { projectsByInvestment } from './projects-by-investment.ts';
import { projectsByStage } from './projects-by-stage.ts';
import { starts } from './starts.ts';
import { timeProgress } from './time-progress.ts';

/** Every figure, in the board's order. */
export const figures: readonly FigureDefinition[] = [
  starts,
  completions,
  portfolio,
  investmentTarget,
  timeProgress,
  projectsByStage,
  projectsByCategory,
  projectsByInvestment,
  projectList,
  livelihood,
  enterprise,
  practice,
];

export interface BuiltFigure extends Figure, Pick<FigureDefinition, 'id' | 'topic' | 'width'> {}

/** The figures that a view's ledger has something for. */
export function buildFigures(view: View): readonly BuiltFigure[] {
  return figures.flatMap(({ id, topic, width, build }) => {
    const figure = build(view);
    return figure === undefined ? [] : [{ id, topic, width, ...figure }];
  });
}
