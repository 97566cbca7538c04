import { wholeLedgerPhrases } from '../text/later-phrases.ts';
import { addPhrases } from '../text/messages.ts';
import type { View } from '../view/view.ts';
import { assignmentsByMeeting, assignmentsByUnit } from './assignments.ts';
import { buildFrom } from './build.ts';
import { completions } from './completions.ts';
import { dueNext } from './due-next.ts';
import { enterprise } from './enterprise.ts';
import type { FigureDefinition } from './figure.ts';
import { health } from './health.ts';
import { investmentByCategory } from './investment-by-category.ts';
import { investmentByMonth } from './investment-by-month.ts';
import { investmentDone } from './investment-done.ts';
import { investmentTarget } from './investment-target.ts';
import { lateList } from './late-list.ts';
import { leagueLeaders, leagueUnits } from './leagues.ts';
import { lightsByCategory, lightsByLeader, lightsByUnit } from './lights-by.ts';
import { livelihood } from './livelihood.ts';
import {
  completionsByMonth,
  completionsCurve,
  startsByMonth,
  startsCurve,
} from './milestone-months.ts';
import { completionRates, startRates } from './milestone-rates.ts';
import { completionPace, startPace } from './pace.ts';
import { portfolio } from './portfolio.ts';
import { practice } from './practice.ts';
import { problems } from './problems.ts';
import { projectList } from './project-list.ts';
import { projectTable } from './project-table.ts';
import { projectsByCategory } from './projects-by-category.ts';
import { projectsByInvestment } from './projects-by-investment.ts';
import { projectsByStage } from './projects-by-stage.ts';
import { sinceLast } from './since-last.ts';
import { slippage } from './slippage.ts';
import { starts } from './starts.ts';
import { timeProgress } from './time-progress.ts';
import { wallChart } from './wall-chart.ts';

/** Every figure, in the board's order. */
export const figures: readonly FigureDefinition[] = [
  starts,
  completions,
  portfolio,
  investmentTarget,
  timeProgress,
  startsByMonth,
  startsCurve,
  startRates,
  startPace,
  completionsByMonth,
  completionsCurve,
  completionRates,
  completionPace,
  investmentDone,
  investmentByCategory,
  investmentByMonth,
  slippage,
  sinceLast,
  wallChart,
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
  projectTable,
  livelihood,
  enterprise,
  practice,
  health,
];

addPhrases(wholeLedgerPhrases);

/** Of all figures, those that a view's ledger has something for. */
export const buildFigures = (view: View) => buildFrom(figures, view);
