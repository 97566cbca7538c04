import { say } from '../text/messages.ts';
import { indicatorOf } from '../view/view.ts';
import type { FigureDefinition } from './figure.ts';
import { indicatorGroup } from './indicator-group.ts';

const IDS = [
  'livelihood.voted2019',
  'livelihood.tenMatters',
  'livelihood.oldEstates',
  'livelihood.households',
  'livelihood.libraries',
  'livelihood.pitches',
  'livelihood.kindergartens',
  'training.bases',
];

/** What was done for residents, and what is promised? */
export const livelihood: FigureDefinition = {
  id: 'livelihood',
  topic: 'services',
  width: 'row',
  build: (view) =>
    indicatorGroup(view, IDS, {
      question: say('livelihood.question'),
      headline: () => {
        const done = indicatorOf(view, 'livelihood.voted2019');
        const promised = indicatorOf(view, 'livelihood.tenMatters');
        return say('livelihood.headline', {
          done: done && { quantity: done.actual, unit: done.unit, period: done },
          promised: promised && {
            quantity: promised.planned,
            unit: promised.unit,
            period: promised,
          },
        });
      },
    }),
};
