import type { Ledger, ProjectId } from '../ledger/ledger.ts';
import { type Month, monthsOfYear } from '../ledger/months.ts';
import type { Language } from '../text/formats.ts';
import { type Filters, NO_FILTERS } from '../view/filters.ts';
import { type Layout, NO_LAYOUT } from './layout.ts';
import type { ShippedId } from './shipped.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What stands open beside the board: nothing, a project, a figure's evidence, or its like elsewhere. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'project'; readonly project: ProjectId }
  | { readonly kind: 'evidence'; readonly figure: string }
  | { readonly kind: 'compare'; readonly figure: string; readonly other: ShippedId };

/** A ledger and its older versions, the oldest first. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly earlier: readonly Ledger[];
}

/** All that the board remembers. Everything else on screen is computed from it. */
export interface BoardValues extends OpenLedger {
  /** The month up to which the board looks: one of the ledger's year, up to its own. */
  readonly asOf: Month;
  readonly filters: Filters;
  readonly panel: Panel;
  /** Ids of the figures that are shown as a table. */
  readonly tables: readonly string[];
  readonly layout: Layout;
  readonly language: Language;
  readonly theme: Theme;
}

export const NO_PANEL: Panel = { kind: 'none' };

/** The months that the board can look up to: those of the ledger's year, up to its own. */
export function monthsUpTo({ year, asOf }: Ledger): readonly Month[] {
  const months = monthsOfYear(year).filter((month) => month <= asOf);
  return months.length > 0 ? months : [asOf];
}

/** The first view of a ledger: everything in it, in Chinese, in the system's light or dark. */
export function firstValues(ledger: Ledger, earlier: readonly Ledger[] = []): BoardValues {
  return {
    ledger,
    earlier,
    asOf: ledger.asOf,
    filters: NO_FILTERS,
    panel: NO_PANEL,
    tables: [],
    layout: NO_LAYOUT,
    language: 'zh',
    theme: 'system',
  };
}
