/** Generators of what the board remembers and of what is done to it, for tests only. */
import fc from 'fast-check';
import { anyTableSettings } from '../figures/arbitraries.ts';
import { figures } from '../figures/index.ts';
import { FIRST_TABLE, GROUP_COLUMNS } from '../figures/table-settings.ts';
import { WALL_DENSITIES, WALL_GROUPINGS, WALL_SORTINGS } from '../figures/wall-groups.ts';
import { anyRules, maybe } from '../ledger/arbitraries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { LANGUAGES } from '../text/formats.ts';
import { FORMULA_IDS } from '../text/formulas.ts';
import { anyFiltersOf, STAGE_CHOICES } from '../view/arbitraries.ts';
import { DIMENSIONS, LIGHT_CHOICES } from '../view/filters.ts';
import { SHEET_KINDS } from '../view/sheets.ts';
import type { BoardActions } from './board-store.ts';
import { type BoardValues, monthsUpTo, NO_PANEL, type Panel, THEMES } from './board-values.ts';

/** Any text that can be typed: no halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('桥', ' ', 'a b', '&=#+%', '100%', '\uff08二期\uff09'),
);

function anyPanelOf({ projects }: Ledger, figureIds: readonly string[]): fc.Arbitrary<Panel> {
  return fc.oneof(
    fc.constant(NO_PANEL),
    fc.constant<Panel>({ kind: 'rules' }),
    ...SHEET_KINDS.map((sheets) => fc.constant<Panel>({ kind: 'sheets', sheets })),
    ...FORMULA_IDS.map((formula) => fc.constant<Panel>({ kind: 'help', formula })),
    ...projects.map(({ id }) => fc.constant<Panel>({ kind: 'project', project: id })),
    ...figureIds.map((figure) => fc.constant<Panel>({ kind: 'evidence', figure })),
    ...figureIds.map((figure) =>
      fc.constant<Panel>({ kind: 'compare', figure, other: 'sample-134' }),
    ),
  );
}

export function anyBoardOf(
  ledger: Ledger,
  figureIds: readonly string[],
): fc.Arbitrary<BoardValues> {
  return fc.record({
    ledger: fc.constant(ledger),
    earlier: fc.constant([]),
    figures: fc.constant(figures.filter(({ id }) => figureIds.includes(id))),
    asOf: fc.constantFrom(...monthsUpTo(ledger)),
    filters: fc
      .tuple(anyFiltersOf(ledger), anyText)
      .map(([filters, text]) => ({ ...filters, text })),
    rules: maybe(anyRules),
    panel: anyPanelOf(ledger, figureIds),
    tables: fc.subarray([...figureIds]),
    projectTable: fc.oneof(fc.constant(FIRST_TABLE), anyTableSettings),
    wall: fc.record({
      groupBy: fc.constantFrom(...WALL_GROUPINGS),
      sortBy: fc.constantFrom(...WALL_SORTINGS),
      density: fc.constantFrom(...WALL_DENSITIES),
    }),
    layout: fc.record({
      hidden: fc.subarray([...figureIds]),
      order: fc.shuffledSubarray([...figureIds]),
      wide: fc.subarray([...figureIds]),
    }),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
  });
}

/** One thing done on the board, with its name for a failing example. */
export interface Deed {
  readonly name: string;
  do(board: BoardActions): void;
}

export function anyDeedOf(ledger: Ledger, figureIds: readonly string[]): fc.Arbitrary<Deed> {
  const deed = <Value>(
    name: string,
    values: readonly Value[],
    act: (board: BoardActions, value: Value) => void,
  ) =>
    fc.constantFrom(...values).map(
      (value): Deed => ({
        name: `${name} ${String(value)}`,
        do: (board) => act(board, value),
      }),
    );
  const categories = ledger.categories.map(({ id }) => id);
  const projects = ledger.projects.slice(0, 3).map(({ id }) => id);
  return fc.oneof(
    deed('toggleCategory', categories, (board, id) => board.toggleCategory(id)),
    deed('toggleStage', STAGE_CHOICES, (board, stage) => board.toggleStage(stage)),
    deed('toggleKeyIndustrial', [''], (board) => board.toggleKeyIndustrial()),
    deed('toggleLight', LIGHT_CHOICES, (board, light) => board.toggleLight(light)),
    deed('lookAt', monthsUpTo(ledger), (board, month) => board.lookAt(month)),
    deed('askInvestment', [0, 10_000], (board, from) => board.askInvestment({ from })),
    deed('searchFor', ['', '桥', '桥 ', '学院'], (board, text) => board.searchFor(text)),
    deed('takeOff', DIMENSIONS, (board, dimension) => board.takeOff(dimension)),
    deed('clearFilters', [''], (board) => board.clearFilters()),
    deed('openProject', projects, (board, id) => board.openProject(id)),
    deed('openEvidence', figureIds, (board, id) => board.openEvidence(id)),
    deed('openRules', [''], (board) => board.openRules()),
    deed('openHelp', FORMULA_IDS.slice(0, 2), (board, id) => board.openHelp(id)),
    deed('setRules', [undefined, 'sanya-2022' as const], (board, rules) => board.setRules(rules)),
    deed('closePanel', [''], (board) => board.closePanel()),
    deed('toggleTable', figureIds, (board, id) => board.toggleTable(id)),
    deed('setProjectTable', [undefined, ...GROUP_COLUMNS], (board, groupBy) =>
      board.setProjectTable({ ...FIRST_TABLE, groupBy }),
    ),
    deed('setLanguage', LANGUAGES, (board, language) => board.setLanguage(language)),
    deed('groupWallBy', WALL_GROUPINGS, (board, groupBy) => board.arrangeWall({ groupBy })),
    deed('setTheme', THEMES, (board, theme) => board.setTheme(theme)),
  );
}
