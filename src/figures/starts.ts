import type { FigureDefinition } from './figure.ts';
import { milestoneFigure } from './milestones.ts';

/** How many projects were to start, and how many did? */
export const starts: FigureDefinition = {
  id: 'starts',
  topic: 'plan',
  width: 'column',
  formulas: ['start-rate'],
  build: (view) => milestoneFigure(view, 'start', 'starts'),
};
