import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TableSettings } from '../figures/table-settings.ts';
import type { WallSettings } from '../figures/wall-groups.ts';
import type { CategoryId, LightRules, ProjectId } from '../ledger/ledger.ts';
import type { Month } from '../ledger/months.ts';
import type { Language } from '../text/formats.ts';
import type { FormulaId } from '../text/formulas.ts';
import {
  type Dimension,
  type Filters,
  type LightChoice,
  NO_FILTERS,
  OWN_FILTERS,
  type OwnChoice,
  type Range,
  type StageChoice,
  toggled,
  withoutDimension,
} from '../view/filters.ts';
import type { SheetKind } from '../view/sheets.ts';
import {
  type BoardValues,
  firstValues,
  NO_PANEL,
  type OpenLedger,
  type Theme,
} from './board-values.ts';
import { type Layout, NO_LAYOUT } from './layout.ts';
import type { ShippedId } from './shipped.ts';

export interface BoardActions {
  toggleCategory(category: CategoryId): void;
  toggleStage(stage: StageChoice): void;
  toggleKeyIndustrial(): void;
  toggleLight(light: LightChoice): void;
  toggleOwn(dimension: OwnChoice, choice: string): void;
  askInvestment(range: Range<number>): void;
  askMonths(dimension: 'plannedStart' | 'plannedCompletion', range: Range<Month>): void;
  lookAt(month: Month): void;
  /** @throws when the ledger cannot be had; the board stays as it is. */
  switchLedger(id: ShippedId): Promise<void>;
  setFilters(filters: Filters): void;
  searchFor(text: string): void;
  takeOff(dimension: Dimension): void;
  clearFilters(): void;
  openProject(project: ProjectId): void;
  openEvidence(figure: string): void;
  openComparison(figure: string, other: ShippedId): void;
  /** @throws when the ledger cannot be had */
  fetchLedger(id: ShippedId): Promise<OpenLedger>;
  openSheets(sheets: SheetKind): void;
  openRules(): void;
  openHelp(formula: FormulaId): void;
  /** Lights by a rule set, or by the ledger's own again; closes the panel that it was chosen in. */
  setRules(rules: LightRules | undefined): void;
  closePanel(): void;
  toggleTable(figure: string): void;
  setProjectTable(settings: TableSettings): void;
  setLayout(layout: Layout): void;
  arrangeWall(change: Partial<WallSettings>): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

export type BoardStore = StoreApi<BoardValues & BoardActions>;

/** Where ledgers come from, and how their boards were last arranged. */
export interface Shelf {
  load(id: ShippedId): Promise<OpenLedger>;
  layoutOf(open: OpenLedger): Layout;
}

const EMPTY_SHELF: Shelf = {
  load: (id) => Promise.reject(new Error(`no way to load ${id}`)),
  layoutOf: () => NO_LAYOUT,
};

/**
 * The store knows no React, no URL and no clock.
 * @param shelf has the ledgers that are not open
 */
export function createBoardStore(values: BoardValues, shelf: Shelf = EMPTY_SHELF): BoardStore {
  return createStore<BoardValues & BoardActions>((set) => {
    const filter = (change: (filters: Filters) => Filters) =>
      set(({ filters }) => ({ filters: change(filters) }));
    return {
      ...values,
      toggleCategory: (category) =>
        filter((was) => ({ ...was, categories: toggled(was.categories, category) })),
      toggleStage: (stage) => filter((was) => ({ ...was, stages: toggled(was.stages, stage) })),
      toggleKeyIndustrial: () => filter((was) => ({ ...was, keyIndustrial: !was.keyIndustrial })),
      toggleLight: (light) => filter((was) => ({ ...was, lights: toggled(was.lights, light) })),
      toggleOwn: (dimension, choice) =>
        filter((was) => {
          const list = OWN_FILTERS[dimension];
          return { ...was, [list]: toggled(was[list], choice) };
        }),
      askInvestment: (investment) => filter((was) => ({ ...was, investment })),
      askMonths: (dimension, range) => filter((was) => ({ ...was, [dimension]: range })),
      lookAt: (asOf) => set({ asOf }),
      // What was asked of one ledger means nothing in another; how it is read stays.
      switchLedger: async (id) => {
        const open = await shelf.load(id);
        const layout = shelf.layoutOf(open);
        set(({ wall, language, theme }) => ({
          ...firstValues(open),
          layout,
          wall,
          language,
          theme,
        }));
      },
      setFilters: (filters) => set({ filters }),
      searchFor: (text) => filter((was) => ({ ...was, text })),
      takeOff: (dimension) => filter((was) => withoutDimension(was, dimension)),
      clearFilters: () => filter(() => NO_FILTERS),
      openProject: (project) => set({ panel: { kind: 'project', project } }),
      openEvidence: (figure) => set({ panel: { kind: 'evidence', figure } }),
      openComparison: (figure, other) => set({ panel: { kind: 'compare', figure, other } }),
      fetchLedger: shelf.load,
      openSheets: (sheets) => set({ panel: { kind: 'sheets', sheets } }),
      openRules: () => set({ panel: { kind: 'rules' } }),
      openHelp: (formula) => set({ panel: { kind: 'help', formula } }),
      setRules: (rules) => set({ rules, panel: NO_PANEL }),
      closePanel: () => set({ panel: NO_PANEL }),
      toggleTable: (figure) => set(({ tables }) => ({ tables: toggled(tables, figure) })),
      setProjectTable: (projectTable) => set({ projectTable }),
      setLayout: (layout) => set({ layout }),
      arrangeWall: (change) => set(({ wall }) => ({ wall: { ...wall, ...change } })),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
    };
  });
}
