import { say } from '../text/messages.ts';
import { indicatorOf } from '../view/view.ts';
import type { FigureDefinition } from './figure.ts';
import { indicatorGroup } from './indicator-group.ts';

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
  build: (view) =>
    indicatorGroup(view, IDS, {
      question: say('enterprise.question'),
      headline: () => {
        const fund = indicatorOf(view, 'finance.railFund');
        const resumed = indicatorOf(view, 'resumed.keyProjects');
        return say('enterprise.headline', {
          fund: fund && { quantity: fund.value, unit: fund.unit, period: fund },
          resumed: resumed && {
            quantity: resumed.actual,
            unit: resumed.unit,
            period: resumed,
          },
        });
      },
    }),
};
