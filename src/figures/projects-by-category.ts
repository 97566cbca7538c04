import { categoryName } from '../ledger/ledger.ts';
import { say } from '../text/messages.ts';
import { chosenOf } from '../view/view.ts';
import type { RankedBar } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import {
  areOnlyNamed,
  linkTo,
  measureOfProjects,
  nothingInView,
  PROJECT_UNIT,
} from './over-projects.ts';

/** Which categories do the projects belong to? */
export const projectsByCategory: FigureDefinition = {
  id: 'projects-by-category',
  topic: 'projects',
  width: 'column',
  build(view) {
    if (view.ledger.projects.length === 0) return undefined;
    const question = say('byCategory.question');
    if (view.projects.length === 0) return nothingInView(view, question);
    const bars = view.byCategory.map<RankedBar>(({ choice, projects, selected }) => ({
      label: categoryName(view.ledger, choice),
      quantity: projects.length,
      projects: projects.map(linkTo),
      selected,
      mark: { kind: 'category', category: choice },
    }));
    return {
      question,
      headline: say('byCategory.headline', {
        named: areOnlyNamed(view.ledger),
        total: view.projects.length,
        categories: chosenOf(view.byCategory).map(({ choice, projects }) => ({
          name: categoryName(view.ledger, choice),
          count: projects.length,
        })),
      }),
      measure: measureOfProjects(view),
      chart: {
        kind: 'ranked-bars',
        unit: PROJECT_UNIT,
        of: 'categories',
        bars: [...bars].sort((a, b) => b.projects.length - a.projects.length),
        notPublished: [],
      },
      notes: [],
      evidence: evidenceOfProjects(view.projects),
    };
  },
};
