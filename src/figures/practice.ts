import { say } from '../text/messages.ts';
import type { FigureDefinition } from './figure.ts';
import { indicatorGroup } from './indicator-group.ts';

const IDS = [
  'practice.batches',
  'practice.meetingLevels',
  'practice.battlefields',
  'practice.hardBattles',
];

/** How does the district run its projects? */
export const practice: FigureDefinition = {
  id: 'practice',
  topic: 'services',
  width: 'row',
  build: (view) =>
    indicatorGroup(view, IDS, {
      question: say('practice.question'),
      headline: (shown) => say('practice.headline', { names: shown.map(({ name }) => name) }),
    }),
};
