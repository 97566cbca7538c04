import type { Place, ProjectId } from '../ledger/ledger.ts';
import type { FormulaId } from '../text/formulas.ts';
import type { Label, Message } from '../text/messages.ts';
import type { SheetKind } from '../view/sheets.ts';
import type { View } from '../view/view.ts';
import type { Chart } from './chart.ts';

/** The parts of the board, in its order. */
export const TOPICS = [
  'plan',
  'wall',
  'progress',
  'lateness',
  'people',
  'projects',
  'services',
  'health',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One statement and the place that it was published at. */
export interface Evidence {
  readonly place: Place;
  readonly what: Label;
}

/** A question, answered: pure data, read by the board, the table, the CSV and later surfaces. */
export interface Figure {
  readonly question: Message;
  /** The answer in one sentence, computed. */
  readonly headline: Message;
  /** What is measured: period and unit. */
  readonly measure: Message;
  readonly chart: Chart;
  /** What a reader must know to read it right, in place. */
  readonly notes: readonly Label[];
  readonly evidence: readonly Evidence[];
  /** The ledger's rows that it is computed from, where it is: its evidence opens them. */
  readonly rows?: readonly ProjectId[];
}

export interface FigureDefinition {
  readonly id: string;
  readonly topic: Topic;
  /** How much of the board's width the figure wants. */
  readonly width: 'column' | 'row';
  /** What can be sent out to units about it. */
  readonly sheets?: SheetKind;
  /** The formulas and conventions that it is read by, the first one first: its foot opens the help there. */
  readonly formulas?: readonly FormulaId[];
  /** Undefined where the ledger has nothing that the figure is about. */
  build(view: View): Figure | undefined;
}
