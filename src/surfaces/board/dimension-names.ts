import { type Message, say } from '../../text/messages.ts';
import type { OwnChoice, RangeDimension } from '../../view/filters.ts';

/** What the dimensions are called that are asked for less often. */
export const DIMENSION_NAMES: Readonly<Record<OwnChoice | RangeDimension, Message>> = {
  unit: say('filter.unit'),
  leader: say('filter.leader'),
  level: say('filter.level'),
  investment: say('filter.investment'),
  plannedStart: say('filter.plannedStart'),
  plannedCompletion: say('filter.plannedCompletion'),
};

/** What the ends of a range are called. */
export const END_NAMES = { from: say('filter.from'), to: say('filter.to') } as const;
