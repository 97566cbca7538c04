import { readTable, writeTable } from '../figures/table-settings.ts';
import {
  USUAL_WALL,
  WALL_DENSITIES,
  WALL_GROUPINGS,
  WALL_SORTINGS,
  type WallSettings,
} from '../figures/wall-groups.ts';
import type { Ledger, Project } from '../ledger/ledger.ts';
import { rulesInText, textOfRules } from '../ledger/light-rules.ts';
import { type Month, parseMonth } from '../ledger/months.ts';
import { LANGUAGES } from '../text/formats.ts';
import { FORMULA_IDS } from '../text/formulas.ts';
import {
  choiceTextOf,
  type Filters,
  LIGHT_CHOICES,
  type Range,
  STAGE_CHOICES,
} from '../view/filters.ts';
import { SHEET_KINDS } from '../view/sheets.ts';
import {
  type BoardValues,
  monthsUpTo,
  NO_PANEL,
  type OpenLedger,
  type Panel,
  THEMES,
} from './board-values.ts';
import { readLayout, writeLayout } from './layout.ts';
import { FIRST_LEDGER, SHIPPED_IDS, type ShippedId } from './shipped.ts';

/** How one of the board's values stands in the URL's query. */
interface UrlHome<Value> {
  write(value: Value, query: URLSearchParams, ledger: Ledger): void;
  /** Unknown and malformed values are dropped: an old link still opens. */
  read(query: URLSearchParams, ledger: Ledger, figureIds: readonly string[]): Value;
}

/** Every value of the board has a home; a new one does not compile until its home is decided. */
type Homes = { readonly [Key in keyof BoardValues]: UrlHome<BoardValues[Key]> | 'memory' };

/** The values that are among the known ones, each once. */
function known<Value extends string>(
  values: readonly string[],
  among: readonly Value[],
): readonly Value[] {
  const found = values.flatMap((value) => among.filter((candidate) => candidate === value));
  return [...new Set(found)];
}

const LEDGER_KEY = 'ledger';

/** Each list of the filters stands in the query as one key, once a choice. */
const LIST_KEYS = {
  categories: 'category',
  stages: 'stage',
  lights: 'light',
  units: 'unit',
  leaders: 'leader',
  levels: 'level',
} as const;
const LISTS = ['categories', 'stages', 'lights', 'units', 'leaders', 'levels'] as const;
/** Each range stands as `from..to`, an open end left out. */
const RANGE_KEYS = {
  investment: 'investment',
  plannedStart: 'planned-start',
  plannedCompletion: 'planned-completion',
} as const;
const RANGES = ['investment', 'plannedStart', 'plannedCompletion'] as const;

function rangeIn<Value>(
  text: string | null,
  read: (end: string) => Value | undefined,
): Range<Value> {
  const [from, to] = (text ?? '').split('..').map((end) => (end === '' ? undefined : read(end)));
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function amountIn(text: string): number | undefined {
  const amount = Number(text);
  return Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

/** What the ledger's projects say in a field, to be chosen from. */
function said(ledger: Ledger, read: (project: Project) => string | undefined): readonly string[] {
  return ledger.projects.flatMap((project) => read(project) ?? []);
}

const filters: UrlHome<Filters> = {
  write(asked, query) {
    for (const list of LISTS) {
      for (const choice of asked[list]) query.append(LIST_KEYS[list], choice);
    }
    if (asked.keyIndustrial) query.set('key-industrial', '1');
    for (const range of RANGES) {
      const { from, to } = asked[range];
      if (from !== undefined || to !== undefined) {
        query.set(RANGE_KEYS[range], `${from ?? ''}..${to ?? ''}`);
      }
    }
    if (asked.text !== '') query.set('q', asked.text);
  },
  read: (query, ledger) => ({
    categories: known(
      query.getAll('category'),
      ledger.categories.map(({ id }) => id),
    ),
    keyIndustrial: query.get('key-industrial') === '1',
    stages: known(query.getAll('stage'), STAGE_CHOICES),
    lights: known(query.getAll('light'), LIGHT_CHOICES),
    units: known(
      query.getAll('unit'),
      said(ledger, ({ unit }) => unit),
    ),
    leaders: known(
      query.getAll('leader'),
      said(ledger, ({ leader }) => leader),
    ),
    levels: known(
      query.getAll('level'),
      said(ledger, ({ level }) => choiceTextOf(level)),
    ),
    investment: rangeIn(query.get('investment'), amountIn),
    plannedStart: rangeIn(query.get('planned-start'), parseMonth),
    plannedCompletion: rangeIn(query.get('planned-completion'), parseMonth),
    text: query.get('q') ?? '',
  }),
};

/** Months of the ledger's year up to its own; that one is not written. */
const asOf: UrlHome<Month> = {
  write(month, query, ledger) {
    if (month !== ledger.asOf) query.set('as-of', month);
  },
  read: (query, ledger) => known(query.getAll('as-of'), monthsUpTo(ledger))[0] ?? ledger.asOf,
};

const panel: UrlHome<Panel> = {
  write(value, query) {
    if (value.kind === 'project') query.set('project', value.project);
    if (value.kind === 'evidence') query.set('evidence', value.figure);
    if (value.kind === 'compare') {
      query.set('compare', value.figure);
      query.set('with', value.other);
    }
    if (value.kind === 'rules') query.set('panel', 'rules');
    if (value.kind === 'sheets') query.set('sheets', value.sheets);
    if (value.kind === 'help') query.set('help', value.formula);
  },
  read(query, ledger, figureIds) {
    const projects = ledger.projects.map(({ id }) => id);
    const [project] = known(query.getAll('project'), projects);
    if (project !== undefined) return { kind: 'project', project };
    const [compared] = known(query.getAll('compare'), figureIds);
    const [other] = known(query.getAll('with'), SHIPPED_IDS);
    if (compared !== undefined && other !== undefined && other !== ledger.id) {
      return { kind: 'compare', figure: compared, other };
    }
    const [figure] = known(query.getAll('evidence'), figureIds);
    if (figure !== undefined) return { kind: 'evidence', figure };
    if (query.get('panel') === 'rules') return { kind: 'rules' };
    const [sheets] = known(query.getAll('sheets'), SHEET_KINDS);
    if (sheets !== undefined) return { kind: 'sheets', sheets };
    const [formula] = known(query.getAll('help'), FORMULA_IDS);
    return formula === undefined ? NO_PANEL : { kind: 'help', formula };
  },
};

function choiceOf<Value extends string>(
  key: string,
  among: readonly Value[],
  usual: Value,
): UrlHome<Value> {
  return {
    write(value, query) {
      if (value !== usual) query.set(key, value);
    },
    read: (query) => known(query.getAll(key), among)[0] ?? usual,
  };
}

const WALL_HOMES = {
  groupBy: choiceOf('wall-group', WALL_GROUPINGS, USUAL_WALL.groupBy),
  sortBy: choiceOf('wall-sort', WALL_SORTINGS, USUAL_WALL.sortBy),
  density: choiceOf('wall-density', WALL_DENSITIES, USUAL_WALL.density),
};

const wall: UrlHome<WallSettings> = {
  write(settings, ...page) {
    WALL_HOMES.groupBy.write(settings.groupBy, ...page);
    WALL_HOMES.sortBy.write(settings.sortBy, ...page);
    WALL_HOMES.density.write(settings.density, ...page);
  },
  read: (...page) => ({
    groupBy: WALL_HOMES.groupBy.read(...page),
    sortBy: WALL_HOMES.sortBy.read(...page),
    density: WALL_HOMES.density.read(...page),
  }),
};

const homes = {
  ledger: 'memory',
  earlier: 'memory',
  figures: 'memory',
  asOf,
  filters,
  rules: {
    write(value, query) {
      if (value !== undefined) query.set('rules', textOfRules(value));
    },
    read: (query) => rulesInText(query.get('rules')),
  },
  panel,
  tables: {
    write(value, query) {
      for (const figure of value) query.append('table', figure);
    },
    read: (query, _ledger, figureIds) => known(query.getAll('table'), figureIds),
  },
  projectTable: { write: writeTable, read: readTable },
  layout: {
    write: writeLayout,
    read: (query, _ledger, figureIds) => readLayout(query, figureIds),
  },
  wall,
  language: choiceOf('lang', LANGUAGES, 'zh'),
  theme: choiceOf('theme', THEMES, 'system'),
} satisfies Homes;

/** The board's address: a query beginning with `?`, or the empty text for the first view. */
export function writeQuery(values: BoardValues): string {
  const query = new URLSearchParams();
  const { ledger } = values;
  if (ledger.id !== FIRST_LEDGER) query.set(LEDGER_KEY, ledger.id);
  homes.asOf.write(values.asOf, query, ledger);
  homes.filters.write(values.filters, query, ledger);
  homes.rules.write(values.rules, query);
  homes.panel.write(values.panel, query, ledger);
  homes.tables.write(values.tables, query);
  homes.projectTable.write(values.projectTable, query);
  homes.layout.write(values.layout, query);
  homes.wall.write(values.wall, query, ledger);
  homes.language.write(values.language, query, ledger);
  homes.theme.write(values.theme, query, ledger);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Which of the ledgers that can be opened an address asks for; the first where it names none. */
export function ledgerAskedFor(search: string): ShippedId {
  return known(new URLSearchParams(search).getAll(LEDGER_KEY), SHIPPED_IDS)[0] ?? FIRST_LEDGER;
}

/** Whether an address is one of a ledger: it names it, or nothing where it is the first one. */
export function isAddressOf(search: string, { id }: Ledger): boolean {
  return (new URLSearchParams(search).get(LEDGER_KEY) ?? FIRST_LEDGER) === id;
}

/** The board that an address asks for, of the ledger that is open. */
export function readQuery(search: string, open: OpenLedger): BoardValues {
  const query = new URLSearchParams(search);
  const { ledger, earlier, figures } = open;
  const figureIds = figures.map(({ id }) => id);
  return {
    ledger,
    earlier,
    figures,
    asOf: homes.asOf.read(query, ledger, figureIds),
    filters: homes.filters.read(query, ledger, figureIds),
    rules: homes.rules.read(query),
    panel: homes.panel.read(query, ledger, figureIds),
    tables: homes.tables.read(query, ledger, figureIds),
    projectTable: homes.projectTable.read(query),
    layout: homes.layout.read(query, ledger, figureIds),
    wall: homes.wall.read(query, ledger, figureIds),
    language: homes.language.read(query, ledger, figureIds),
    theme: homes.theme.read(query, ledger, figureIds),
  };
}
