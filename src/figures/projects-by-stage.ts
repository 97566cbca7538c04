import { STAGES, type Stage, stageOf } from '../ledger/stages.ts';
import { say } from '../text/messages.ts';
import { chosenOf, type View } from '../view/view.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import {
  areOnlyNamed,
  linkTo,
  measureOfProjects,
  nothingInView,
  PROJECT_UNIT,
} from './over-projects.ts';

/**
 * How many projects have entered each stage since the previous version of the ledger, as that version
 * had them at its own month (five batches, design, Words). Without an older version, or at another
 * month than the ledger's, nothing is said.
 */
function movedNotes({ ledger, earlier, asOf, rows }: View) {
  const previous = earlier.at(-1);
  if (previous === undefined || asOf !== ledger.asOf) return [];
  const before = new Map(
    previous.projects.map((project) => [project.id, stageOf(project, previous.asOf)]),
  );
  const entered = (stage: Stage) =>
    rows.filter((row) => row.stage === stage && before.get(row.project.id) !== stage).length;
  const moves = STAGES.map((stage) => ({ stage, count: entered(stage) }));
  return [
    say('byStage.moved', { since: previous.asOf, moves: moves.filter(({ count }) => count > 0) }),
  ];
}

/** Which of the five batches are the projects in, and what is each batch's next step? */
export const projectsByStage: FigureDefinition = {
  id: 'projects-by-stage',
  topic: 'projects',
  width: 'column',
  formulas: ['stages'],
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
      notes: movedNotes(view),
      evidence: evidenceOfProjects(view.projects),
    };
  },
};
