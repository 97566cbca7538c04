import type { Ledger, ProjectId } from '../ledger/ledger.ts';
import type { Language } from '../text/formats.ts';
import { type Filters, NO_FILTERS } from '../view/filters.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What stands open beside the board: nothing, a project, or a figure's evidence. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'project'; readonly project: ProjectId }
  | { readonly kind: 'evidence'; readonly figure: string };

/** All that the board remembers. Everything else on screen is computed from it. */
export interface BoardValues {
  readonly ledger: Ledger;
  readonly filters: Filters;
  readonly panel: Panel;
  /** Ids of the figures that are shown as a table. */
  readonly tables: readonly string[];
  readonly language: Language;
  readonly theme: Theme;
}

export const NO_PANEL: Panel = { kind: 'none' };

/** The first view of a ledger: everything in it, in Chinese, in the system's light or dark. */
export function firstValues(ledger: Ledger): BoardValues {
  return {
    ledger,
    filters: NO_FILTERS,
    panel: NO_PANEL,
    tables: [],
    language: 'zh',
    theme: 'system',
  };
}
