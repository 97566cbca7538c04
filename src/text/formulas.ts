/** The formulas and conventions that the help explains, in its order; a link names one by its id. */
export const FORMULA_IDS = [
  'start-rate',
  'completion-rate',
  'investment-rate',
  'time-progress',
  'ahead-of-time',
  'month-needed',
  'clearing-rate',
  'lights',
  'stages',
  'lateness',
  'slippage',
  'league',
  'quantities',
  'scope',
  'looks',
] as const;
export type FormulaId = (typeof FORMULA_IDS)[number];
