import { say } from '../text/messages.ts';
import { stageChoiceOf } from '../view/filters.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { areOnlyNamed, linkTo, measureOfProjects, nothingInView } from './named-projects.ts';

/** Which projects are in view, one by one? */
export const projectList: FigureDefinition = {
  id: 'project-list',
  topic: 'projects',
  width: 'row',
  build(view) {
    const { ledger, projects, asOf } = view;
    if (ledger.projects.length === 0) return undefined;
    const question = say('list.question');
    if (projects.length === 0) return nothingInView(view, question);
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
        rows: projects.map((project) => ({
          ...linkTo(project),
          category: ledger.categories.find(({ id }) => id === project.category)?.name ?? '',
          stage: stageChoiceOf(project, asOf),
          totalInvestment: project.totalInvestment,
          progress: project.progress,
          places: project.evidence ?? [],
        })),
      },
      notes: areOnlyNamed(ledger) ? [say('list.membershipUnknown')] : [],
      evidence: evidenceOfProjects(projects),
    };
  },
};
