import type { BuiltFigure } from '../../figures/build.ts';
import { categoryName, type Project, type Words } from '../../ledger/ledger.ts';
import type { BoardActions } from '../../store/board-store.ts';
import { monthsUpTo, THEMES } from '../../store/board-values.ts';
import { SHIPPED_IDS } from '../../store/shipped.ts';
import { LANGUAGES } from '../../text/formats.ts';
import { FORMULA_IDS } from '../../text/formulas.ts';
import { type Label, type Message, say } from '../../text/messages.ts';
import { OWN_CHOICES } from '../../view/filters.ts';
import { folded, type TextMatch, wordsOf } from '../../view/text-match.ts';
import type { View } from '../../view/view.ts';

/** Something that the palette reaches. */
export interface PaletteItem {
  readonly key: string;
  readonly kind: Message;
  readonly name: Label;
  /** What else it is found by. */
  readonly also: readonly (Words | undefined)[];
  act(): void;
}

interface Reach {
  readonly view: View;
  readonly figures: readonly BuiltFigure[];
  readonly board: BoardActions;
  /** Brings a figure before the eyes. */
  readonly goTo: (figure: string) => void;
}

function projectItems({ view, board }: Reach): readonly PaletteItem[] {
  return view.ledger.projects.map((project: Project) => ({
    key: `project ${project.id}`,
    kind: say('palette.project'),
    name: project.name,
    also: [project.code, project.unit, project.leader],
    act: () => board.openProject(project.id),
  }));
}

function figureItems({ figures, goTo }: Reach): readonly PaletteItem[] {
  return figures.map(({ id, question }) => ({
    key: `figure ${id}`,
    kind: say('palette.figure'),
    name: question,
    also: [],
    act: () => goTo(id),
  }));
}

function filterItems({ view, board }: Reach): readonly PaletteItem[] {
  const kind = say('palette.filter');
  const item = (key: string, name: Label, act: () => void): PaletteItem => ({
    key: `filter ${key}`,
    kind,
    name,
    also: [],
    act,
  });
  return [
    ...view.byCategory.map(({ choice }) =>
      item(`category ${choice}`, categoryName(view.ledger, choice), () =>
        board.toggleCategory(choice),
      ),
    ),
    item('key', say('filter.keyIndustrial'), board.toggleKeyIndustrial),
    ...view.byStage.map(({ choice }) =>
      item(`stage ${choice}`, say('stage.name', { stage: choice }), () =>
        board.toggleStage(choice),
      ),
    ),
    ...view.byLight
      .filter(({ rows }) => rows.length > 0)
      .map(({ choice }) =>
        item(`light ${choice}`, say('light.name', { light: choice }), () =>
          board.toggleLight(choice),
        ),
      ),
    ...OWN_CHOICES.flatMap((dimension) =>
      view.byOwn[dimension].map(({ choice, name }) =>
        item(`${dimension} ${choice}`, name, () => board.toggleOwn(dimension, choice)),
      ),
    ),
    item('clear', say('filter.clear'), board.clearFilters),
  ];
}

function actionItems({ view, board }: Reach): readonly PaletteItem[] {
  const kind = say('palette.action');
  return [
    ...LANGUAGES.map((language) => ({
      key: `language ${language}`,
      kind,
      name: say('language.name', { language }),
      also: [],
      act: () => board.setLanguage(language),
    })),
    ...THEMES.map((theme) => ({
      key: `theme ${theme}`,
      kind,
      name: say('theme.name', { theme }),
      also: [],
      act: () => board.setTheme(theme),
    })),
    ...SHIPPED_IDS.map((id) => ({
      key: `ledger ${id}`,
      kind: say('ledger.choose'),
      name: say('ledger.name', { id }),
      also: [],
      act: () => void board.switchLedger(id).catch(() => undefined),
    })),
    ...(view.all.some(({ start }) => start.planned !== undefined)
      ? monthsUpTo(view.ledger)
      : []
    ).map((month) => ({
      key: `month ${month}`,
      kind: say('asOf.choose'),
      name: say('asOf.at', { month }),
      also: [],
      act: () => board.lookAt(month),
    })),
  ];
}

/** The rules for lights, and what each formula means. */
function helpItems({ board }: Reach): readonly PaletteItem[] {
  return [
    {
      key: 'rules',
      kind: say('palette.action'),
      name: say('rules.title'),
      also: [],
      act: board.openRules,
    },
    ...FORMULA_IDS.map((formula) => ({
      key: `help ${formula}`,
      kind: say('help.title'),
      name: say('formula.name', { formula }),
      also: [],
      act: () => board.openHelp(formula),
    })),
  ];
}

/** All that the palette reaches: every project, figure, filter and action. */
export function paletteItems(reach: Reach): readonly PaletteItem[] {
  return [
    ...projectItems(reach),
    ...figureItems(reach),
    ...filterItems(reach),
    ...actionItems(reach),
    ...helpItems(reach),
  ];
}

/**
 * The items that every word of a search stands in, those whose name begins with it first.
 * @param textOf how a label reads, in the language of the board
 */
export function foundIn(
  items: readonly PaletteItem[],
  search: string,
  match: TextMatch,
  textOf: (label: Label) => string,
): readonly PaletteItem[] {
  const words = wordsOf(search);
  const found = items.flatMap((item) => {
    const name = folded(textOf(item.name));
    const also = item.also.flatMap((text) => (text === undefined ? [] : textOf(text)));
    const haystack = [name, ...also.map(folded)].join('\n');
    if (!words.every((word) => match(haystack, word))) return [];
    return [{ item, isFirst: words[0] !== undefined && name.startsWith(words[0]) }];
  });
  return [
    ...found.filter(({ isFirst }) => isFirst),
    ...found.filter(({ isFirst }) => !isFirst),
  ].map(({ item }) => item);
}
