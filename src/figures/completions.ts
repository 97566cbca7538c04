import type { FigureDefinition } from './figure.ts';
import { milestoneFigure } from './milestones.ts';

/** How many projects were to be completed, and how many were? */
export const completions: FigureDefinition = {
  id: 'completions',
  topic: 'plan',
  width: 'column',
  formulas: ['completion-rate'],
  build: (view) => milestoneFigure(view, 'completion', 'completions'),
};
