import { say } from '../text/messages.ts';
import { chosenOf } from '../view/view.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import {
  areOnlyNamed,
  linkTo,
  measureOfProjects,
  nothingInView,
  PROJECT_UNIT,
} from './over-projects.ts';

/** Which of the five batches are the projects in, and what is each batch's next step? */
export const projectsByStage: FigureDefinition = {
  id: 'projects-by-stage',
  topic: 'projects',
  width: 'column',
  build(view) {
    if (view.ledger.projects.length === 0) return undefined;
    const question = say('byStage.question');
    if (view.projects.length === 0) return nothingInView(view, question);
    return {
      question,
      headline: say('byStage.headline', {
        named: areOnlyNamed(view.ledger),
        total: view.projects.length,
        stages: chosenOf(view.byStage).map(({ choice, projects }) => ({
          stage: choice,
          count: projects.length,
        })),
      }),
      measure: measureOfProjects(view),
      chart: {
        kind: 'stages',
        unit: PROJECT_UNIT,
        stages: view.byStage.map(({ choice, projects, selected }) => ({
          stage: choice,
          projects: projects.map(linkTo),
          selected,
          mark: { kind: 'stage', stage: choice },
        })),
      },
      notes: [],
      evidence: evidenceOfProjects(view.projects),
    };
  },
};
