import { completions } from './completions.ts';
import { enterprise } from './enterprise.ts';
import type { FigureDefinition } from './figure.ts';
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

/** The figures that a publication answers, in the board's order: those of the first view. */
export const publishedFigures: readonly FigureDefinition[] = [
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
