import { say } from '../text/messages.ts';
import type { FigureDefinition } from './figure.ts';
import { indicatorGroup, readingOf } from './indicator-group.ts';

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
  formulas: ['quantities', 'scope'],
  build: (view) =>
    indicatorGroup(view, IDS, {
      question: say('livelihood.question'),
      headline: (shown) =>
        say('livelihood.headline', {
          done: readingOf(shown, 'livelihood.voted2019'),
          promised: readingOf(shown, 'livelihood.tenMatters'),
        }),
    }),
};
