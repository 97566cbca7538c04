import { MONEY_UNIT } from '../ledger/ledger.ts';
import { compareQuantities, numberOf, type Quantity, sumOf } from '../ledger/quantities.ts';
import { say } from '../text/messages.ts';
import type { RankedBar } from './chart.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { FigureDefinition } from './figure.ts';
import { areOnlyNamed, linkTo, measureOfProjects, nothingInView } from './over-projects.ts';

/** Where published bounds leave open which is more, the published numbers decide the order. */
function byQuantity(a: Quantity, b: Quantity): number {
  return compareQuantities(a, b) ?? numberOf(a) - numberOf(b);
}

/** How much is invested in each project, as far as it is published? */
export const projectsByInvestment: FigureDefinition = {
  id: 'projects-by-investment',
  topic: 'projects',
  width: 'column',
  formulas: ['quantities'],
  build(view) {
    if (view.ledger.projects.length === 0) return undefined;
    const question = say('byInvestment.question');
    if (view.projects.length === 0) return nothingInView(view, question);
    const bars = view.projects.flatMap<RankedBar>((project) =>
      project.totalInvestment === undefined
        ? []
        : [
            {
              label: project.name,
              quantity: project.totalInvestment,
              projects: [linkTo(project)],
              selected: false,
              mark: { kind: 'project', project: project.id },
            },
          ],
    );
    return {
      question,
      headline: say('byInvestment.headline', {
        named: areOnlyNamed(view.ledger),
        total: view.projects.length,
        published: bars.length,
        sum: sumOf(bars.map(({ quantity }) => quantity)),
      }),
      measure: measureOfProjects(view),
      chart: {
        kind: 'ranked-bars',
        unit: MONEY_UNIT,
        of: 'projects',
        bars: [...bars].sort((a, b) => byQuantity(b.quantity, a.quantity)),
        notPublished: view.projects
          .filter(({ totalInvestment }) => totalInvestment === undefined)
          .map(linkTo),
      },
      notes: [],
      evidence: evidenceOfProjects(view.projects),
    };
  },
};
