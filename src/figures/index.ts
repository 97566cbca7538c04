import type { View } from '../view/view.ts';
import { assignmentsByMeeting, assignmentsByUnit } from './assignments.ts';
import { completions } from './completions.ts';
import { dueNext } from './due-next.ts';
import { enterprise } from './enterprise.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { health } from './health.ts';
import { investmentTarget } from './investment-target.ts';
import { lateList } from './late-list.ts';
import { leagueLeaders, leagueUnits } from './leagues.ts';
import { lightsByCategory, lightsByLeader, lightsByUnit } from './lights-by.ts';
import { livelihood } from './livelihood.ts';
import { portfolio } from './portfolio.ts';
import { practice } from './practice.ts';
import { problems } from './problems.ts';
import { projectList } from './project-list.ts';
import { projectsByCategory } from './projects-by-category.ts';
import { projectsByInvestment } from './projects-by-investment.ts';
import { projectsByStage } from './projects-by-stage.ts';
import { sinceLast } from './since-last.ts';
import { starts } from './starts.ts';
import { timeProgress } from './time-progress.ts';

/** Every figure, in the board's order. */
export const figures: readonly FigureDefinition[] = [
  starts,
  completions,
  portfolio,
  investmentTarget,
  timeProgress,
  sinceLast,
  lightsByCategory,
  lightsByUnit,
  lightsByLeader,
  lateList,
  dueNext,
  leagueUnits,
  leagueLeaders,
  assignmentsByUnit,
  assignmentsByMeeting,
  problems,
  projectsByStage,
  projectsByCategory,
  projectsByInvestment,
  projectList,
  livelihood,
  enterprise,
  practice,
  health,
];

export interface BuiltFigure extends Figure, Pick<FigureDefinition, 'id' | 'topic' | 'width'> {}

/** The figures that a view's ledger has something for. */
export function buildFigures(view: View): readonly BuiltFigure[] {
  return figures.flatMap(({ id, topic, width, build }) => {
    const figure = build(view);
    return figure === undefined ? [] : [{ id, topic, width, ...figure }];
  });
}
