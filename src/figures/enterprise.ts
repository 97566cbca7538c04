import { say } from '../text/messages.ts';
import type { FigureDefinition } from './figure.ts';
import { indicatorGroup, readingOf } from './indicator-group.ts';

const IDS = [
  'finance.railFund',
  'finance.loan',
  'resumed.keyProjects',
  'platforms',
  'industrial.startedOrCompleted3y',
  'rail.scale.goals',
];

/** How are enterprises and their projects supported? */
export const enterprise: FigureDefinition = {
  id: 'enterprise',
  topic: 'services',
  width: 'row',
  formulas: ['quantities', 'scope'],
  build: (view) =>
    indicatorGroup(view, IDS, {
      question: say('enterprise.question'),
      headline: (shown) =>
        say('enterprise.headline', {
          fund: readingOf(shown, 'finance.railFund'),
          resumed: readingOf(shown, 'resumed.keyProjects'),
        }),
    }),
};
