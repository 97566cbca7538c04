import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CategoryId, ProjectId } from '../ledger/ledger.ts';
import type { Language } from '../text/formats.ts';
import {
  type Dimension,
  type Filters,
  NO_FILTERS,
  type StageChoice,
  toggled,
  withoutDimension,
} from '../view/filters.ts';
import { type BoardValues, NO_PANEL, type Theme } from './board-values.ts';

export interface BoardActions {
  toggleCategory(category: CategoryId): void;
  toggleStage(stage: StageChoice): void;
  toggleKeyIndustrial(): void;
  searchFor(text: string): void;
  takeOff(dimension: Dimension): void;
  clearFilters(): void;
  openProject(project: ProjectId): void;
  openEvidence(figure: string): void;
  closePanel(): void;
  toggleTable(figure: string): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

export type BoardStore = StoreApi<BoardValues & BoardActions>;

/** The store knows no React, no URL and no clock. */
export function createBoardStore(values: BoardValues): BoardStore {
  return createStore<BoardValues & BoardActions>((set) => {
    const filter = (change: (filters: Filters) => Filters) =>
      set(({ filters }) => ({ filters: change(filters) }));
    return {
      ...values,
      toggleCategory: (category) =>
        filter((was) => ({ ...was, categories: toggled(was.categories, category) })),
      toggleStage: (stage) => filter((was) => ({ ...was, stages: toggled(was.stages, stage) })),
      toggleKeyIndustrial: () => filter((was) => ({ ...was, keyIndustrial: !was.keyIndustrial })),
      searchFor: (text) => filter((was) => ({ ...was, text })),
      takeOff: (dimension) => filter((was) => withoutDimension(was, dimension)),
      clearFilters: () => filter(() => NO_FILTERS),
      openProject: (project) => set({ panel: { kind: 'project', project } }),
      openEvidence: (figure) => set({ panel: { kind: 'evidence', figure } }),
      closePanel: () => set({ panel: NO_PANEL }),
      toggleTable: (figure) => set(({ tables }) => ({ tables: toggled(tables, figure) })),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
    };
  });
}
