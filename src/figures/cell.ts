import type { CitedPlace, Moment, ProjectId, Unit, Words } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Quantity } from '../ledger/quantities.ts';
import type { Rate } from '../ledger/rates.ts';
import type { Period } from '../text/formats.ts';
import type { Label } from '../text/messages.ts';
import type { LightChoice } from '../view/filters.ts';

/** A project by its name; it can be opened. */
export interface ProjectLink {
  readonly id: ProjectId;
  readonly name: Words;
}

/** One cell of a figure's table. An undefined quantity is not published. */
export type Cell =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'quantity'; readonly quantity: Quantity | undefined; readonly unit: Unit }
  | { readonly kind: 'quantities'; readonly quantities: readonly Quantity[]; readonly unit: Unit }
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'month'; readonly month: Month | undefined }
  | { readonly kind: 'light'; readonly light: LightChoice }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'moments'; readonly moments: readonly Moment[] }
  | { readonly kind: 'places'; readonly places: readonly CitedPlace[] }
  | { readonly kind: 'projects'; readonly projects: readonly ProjectLink[] };

export interface Column {
  readonly head: Label;
  readonly align: 'start' | 'end';
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const wordsColumn = (head: Label): Column => ({ head, align: 'start' });
export const figureColumn = (head: Label): Column => ({ head, align: 'end' });
export const labelCell = (text: Label): Cell => ({ kind: 'label', label: text });
export const amountCell = (quantity: Quantity | undefined, unit: Unit): Cell => ({
  kind: 'quantity',
  quantity,
  unit,
});
