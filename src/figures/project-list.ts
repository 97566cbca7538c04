import { categoryName, citedIn, type Ledger, type Project } from '../ledger/ledger.ts';
import { type Label, say } from '../text/messages.ts';
import { STAGE_CHOICES, stageChoiceOf } from '../view/filters.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { areOnlyNamed, linkTo, measureOfProjects, nothingInView } from './over-projects.ts';

/** What holds for the list as a whole: the ledger's own note, and that its dates differ. */
function notesOf(ledger: Ledger, projects: readonly Project[]): readonly Label[] {
  const dates = projects.flatMap(({ evidence = [] }) => evidence.flatMap(({ asOf }) => asOf ?? []));
  const differ = new Set(dates.map((date) => JSON.stringify(date))).size > 1;
  return [
    ...(ledger.projectsNote ? [ledger.projectsNote] : []),
    ...(differ ? [say('list.datesDiffer')] : []),
  ];
}

/** Which projects does a publication name, one by one, in the order of their stages? */
export const projectList: FigureDefinition = {
  id: 'project-list',
  topic: 'projects',
  width: 'row',
  build(view) {
    const { ledger, projects } = view;
    if (ledger.evidence !== 'published' || ledger.projects.length === 0) return undefined;
    const question = say('list.question');
    if (projects.length === 0) return nothingInView(view, question);
    const inOrder = STAGE_CHOICES.flatMap((stage) =>
      view.rows.filter((row) => stageChoiceOf(row) === stage),
    );
    return {
      question,
      headline: say('list.headline', {
        named: areOnlyNamed(ledger),
        total: projects.length,
        withPlan: projects.filter((p) => p.plannedStart ?? p.plannedCompletion).length,
      }),
      measure: measureOfProjects(view),
      chart: {
        kind: 'project-rows',
        rows: inOrder.map(({ project, stage }) => ({
          ...linkTo(project),
          category: categoryName(ledger, project.category),
          stage: stageChoiceOf({ stage }),
          totalInvestment: project.totalInvestment,
          progress: project.progress,
          places: (project.evidence ?? []).map((place) => citedIn(ledger, place)),
        })),
      },
      notes: notesOf(ledger, projects),
      evidence: evidenceOfProjects(projects),
    };
  },
};
