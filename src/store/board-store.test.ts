// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openOf } from '../figures/figures-for-tests.ts';
import { FIRST_TABLE } from '../figures/table-settings.ts';
import { USUAL_WALL } from '../figures/wall-groups.ts';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { anyBoardOf, anyDeedOf } from './arbitraries.ts';
import { createBoardStore } from './board-store.ts';
import { type BoardValues, firstValues, NO_PANEL } from './board-values.ts';
import { NO_LAYOUT } from './layout.ts';

const FIGURES = ['starts', 'portfolio'];
const [industrial, infrastructure] = shippedLedger.categories.map(({ id }) => id);
const [project] = shippedLedger.projects.map(({ id }) => id);
const firstStore = () => createBoardStore(firstValues(openOf(shippedLedger)));

it('createBoardStore begins with the values it is given', () => {
  expect(firstStore().getState()).toMatchObject(firstValues(openOf(shippedLedger)));
  expect(firstValues(openOf(shippedLedger))).toEqual({
    ...openOf(shippedLedger),
    asOf: '2020-09',
    filters: NO_FILTERS,
    panel: NO_PANEL,
    tables: [],
    projectTable: FIRST_TABLE,
    layout: NO_LAYOUT,
    wall: USUAL_WALL,
    language: 'zh',
    theme: 'system',
  });
});

it('createBoardStore gives each board its own values', () => {
  const [one, other] = [firstStore(), firstStore()];
  one.getState().setTheme('dark');
  expect(other.getState().theme).toBe('system');
});

it('toggleCategory, toggleStage and toggleKeyIndustrial put a filter on and take it off', () => {
  const { getState } = firstStore();
  const { toggleCategory, toggleStage, toggleKeyIndustrial } = getState();
  toggleCategory(industrial!);
  toggleCategory(infrastructure!);
  toggleStage('not-published');
  toggleKeyIndustrial();
  expect(getState().filters).toEqual({
    ...NO_FILTERS,
    categories: [industrial, infrastructure],
    keyIndustrial: true,
    stages: ['not-published'],
    text: '',
  });
  toggleCategory(industrial!);
  toggleStage('not-published');
  toggleKeyIndustrial();
  expect(getState().filters).toEqual({ ...NO_FILTERS, categories: [infrastructure] });
});

it('searchFor keeps the text as it was typed', () => {
  const { getState } = firstStore();
  getState().searchFor('桥 ');
  expect(getState().filters.text).toBe('桥 ');
});

it('takeOff takes off one dimension, clearFilters all of them', () => {
  const { getState } = firstStore();
  getState().toggleCategory(industrial!);
  getState().searchFor('桥');
  getState().takeOff('category');
  expect(getState().filters).toEqual({ ...NO_FILTERS, text: '桥' });
  getState().clearFilters();
  expect(getState().filters).toEqual(NO_FILTERS);
});

it('openProject and openEvidence open one panel at a time, closePanel closes it', () => {
  const { getState } = firstStore();
  getState().openProject(project!);
  expect(getState().panel).toEqual({ kind: 'project', project });
  getState().openEvidence('starts');
  expect(getState().panel).toEqual({ kind: 'evidence', figure: 'starts' });
  getState().closePanel();
  expect(getState().panel).toEqual({ kind: 'none' });
});

it('toggleTable turns one figure over and back', () => {
  const { getState } = firstStore();
  getState().toggleTable('starts');
  getState().toggleTable('portfolio');
  getState().toggleTable('starts');
  expect(getState().tables).toEqual(['portfolio']);
});

it('setLanguage and setTheme touch nothing else', () => {
  const store = firstStore();
  store.getState().setLanguage('en');
  store.getState().setTheme('light');
  const expected: BoardValues = {
    ...firstValues(openOf(shippedLedger)),
    language: 'en',
    theme: 'light',
  };
  expect(store.getState()).toMatchObject(expected);
});

it('clearFilters leaves panel, tables, language and theme as they are, from any board', () => {
  fc.assert(
    fc.property(anyBoardOf(shippedLedger, FIGURES), (board) => {
      const store = createBoardStore(board);
      store.getState().clearFilters();
      expect(store.getState()).toMatchObject({ ...board, filters: NO_FILTERS });
    }),
  );
});

it('createBoardStore never changes a value in place, whatever is done', () => {
  const anyDeeds = fc.array(anyDeedOf(shippedLedger, FIGURES), { maxLength: 10 });
  fc.assert(
    fc.property(anyBoardOf(shippedLedger, FIGURES), anyDeeds, (board, deeds) => {
      const before = JSON.stringify(board);
      const store = createBoardStore(board);
      for (const deed of deeds) deed.do(store.getState());
      expect(JSON.stringify(board)).toBe(before);
      expect(store.getState().ledger).toBe(shippedLedger);
    }),
    { numRuns: 30 },
  );
});
