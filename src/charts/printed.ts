import { createContext } from 'react';
import type { Chart } from '../figures/chart.ts';
import type { Language } from '../text/formats.ts';

/** Drawings made at build time, by figure: the markup inside the plot, and what it is a drawing of. */
export interface PrintedDrawings {
  readonly markup: ReadonlyMap<string, string>;
  readonly signatures: ReadonlyMap<string, string>;
}

export const NO_PRINTED_DRAWINGS: PrintedDrawings = { markup: new Map(), signatures: new Map() };

export const PrintedContext = createContext<PrintedDrawings>(NO_PRINTED_DRAWINGS);

/** Two charts with one signature look alike: a printed drawing stands only for its own. */
export function signatureOf(chart: Chart, language: Language): string {
  return `${language} ${JSON.stringify(chart)}`;
}
