import type { FigureDefinition } from '../figures/figure.ts';
import { FIRST_TABLE, type TableSettings } from '../figures/table-settings.ts';
import { USUAL_WALL, type WallSettings } from '../figures/wall-groups.ts';
import type { Ledger, LightRules, ProjectId } from '../ledger/ledger.ts';
import { type Month, monthsOfYear } from '../ledger/months.ts';
import type { Language } from '../text/formats.ts';
import type { FormulaId } from '../text/formulas.ts';
import { type Filters, NO_FILTERS } from '../view/filters.ts';
import type { SheetKind } from '../view/sheets.ts';
import { type Layout, NO_LAYOUT } from './layout.ts';
import type { ShippedId } from './shipped.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What stands open beside the board: nothing, a project, a figure's evidence or its like elsewhere,
 * the rules for lights, or what a formula means.
 */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'project'; readonly project: ProjectId }
  | { readonly kind: 'evidence'; readonly figure: string }
  | { readonly kind: 'compare'; readonly figure: string; readonly other: ShippedId }
  | { readonly kind: 'rules' }
  | { readonly kind: 'sheets'; readonly sheets: SheetKind }
  | { readonly kind: 'help'; readonly formula: FormulaId };

/** A ledger and its older versions, the oldest first. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly earlier: readonly Ledger[];
  /** What can be asked of it, in the board's order. */
  readonly figures: readonly FigureDefinition[];
}

/** All that the board remembers. Everything else on screen is computed from it. */
export interface BoardValues extends OpenLedger {
  /** The month up to which the board looks: one of the ledger's year, up to its own. */
  readonly asOf: Month;
  readonly filters: Filters;
  /** The rule set that lights are lit by in place of the ledger's own; undefined is the ledger's own. */
  readonly rules: LightRules | undefined;
  readonly panel: Panel;
  /** Ids of the figures that are shown as a table. */
  readonly tables: readonly string[];
  /** How the table of projects is read. */
  readonly projectTable: TableSettings;
  readonly layout: Layout;
  readonly wall: WallSettings;
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
export function firstValues({ ledger, earlier, figures }: OpenLedger): BoardValues {
  return {
    ledger,
    earlier,
    figures,
    asOf: ledger.asOf,
    filters: NO_FILTERS,
    rules: undefined,
    panel: NO_PANEL,
    tables: [],
    projectTable: FIRST_TABLE,
    layout: NO_LAYOUT,
    wall: USUAL_WALL,
    language: 'zh',
    theme: 'system',
  };
}
