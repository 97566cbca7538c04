import type { Ledger, Project, Unit } from '../ledger/ledger.ts';
import { numberOf } from '../ledger/quantities.ts';
import { type Message, say } from '../text/messages.ts';
import { activeDimensions } from '../view/filters.ts';
import { type View, waysBack } from '../view/view.ts';
import type { ProjectLink } from './cell.ts';
import { evidenceOfProjects } from './evidence.ts';
import type { Figure } from './figure.ts';

/** Projects are counted in 个. */
export const PROJECT_UNIT: Unit = { zh: '个', en: 'projects', one: 'project' };

/** Whether the ledger names only some of the projects that its source counts. */
export function areOnlyNamed(ledger: Ledger): boolean {
  const total = ledger.indicators.find(({ id }) => id === 'portfolio.total')?.value;
  return total !== undefined && ledger.projects.length < numberOf(total);
}

export function linkTo({ id, name }: Project): ProjectLink {
  return { id, name };
}

/** What every figure over the projects says beneath its headline. */
export function measureOfProjects(view: View): Message {
  return say('projects.measure', {
    shown: view.projects.length,
    total: view.ledger.projects.length,
    named: areOnlyNamed(view.ledger),
    filtered: activeDimensions(view.filters).length > 0,
  });
}

/** A figure over no projects says why there are none, and which filter to take off. */
export function nothingInView(view: View, question: Message): Figure {
  const keyIndustrialUnknown = view.keyIndustrial.selected && !view.keyIndustrial.known;
  return {
    question,
    headline: say('nothing.headline', { named: areOnlyNamed(view.ledger), keyIndustrialUnknown }),
    measure: measureOfProjects(view),
    chart: { kind: 'nothing-in-view', reason: say('nothing.waysBack', { ways: waysBack(view) }) },
    notes: [],
    evidence: evidenceOfProjects(view.ledger.projects),
  };
}
