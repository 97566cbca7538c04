import type { Ledger } from '../ledger/ledger.ts';
import { LANGUAGES } from '../text/formats.ts';
import { type Filters, STAGE_CHOICES } from '../view/filters.ts';
import { type BoardValues, NO_PANEL, type Panel, THEMES } from './board-values.ts';

/** How one of the board's values stands in the URL's query. */
interface UrlHome<Value> {
  write(value: Value, query: URLSearchParams): void;
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

const filters: UrlHome<Filters> = {
  write({ categories, keyIndustrial, stages, text }, query) {
    for (const category of categories) query.append('category', category);
    if (keyIndustrial) query.set('key-industrial', '1');
    for (const stage of stages) query.append('stage', stage);
    if (text !== '') query.set('q', text);
  },
  read: (query, ledger) => ({
    categories: known(
      query.getAll('category'),
      ledger.categories.map(({ id }) => id),
    ),
    keyIndustrial: query.get('key-industrial') === '1',
    stages: known(query.getAll('stage'), STAGE_CHOICES),
    text: query.get('q') ?? '',
  }),
};

const panel: UrlHome<Panel> = {
  write(value, query) {
    if (value.kind === 'project') query.set('project', value.project);
    if (value.kind === 'evidence') query.set('evidence', value.figure);
  },
  read(query, ledger, figureIds) {
    const projects = ledger.projects.map(({ id }) => id);
    const [project] = known(query.getAll('project'), projects);
    if (project !== undefined) return { kind: 'project', project };
    const [figure] = known(query.getAll('evidence'), figureIds);
    return figure === undefined ? NO_PANEL : { kind: 'evidence', figure };
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

const homes = {
  ledger: 'memory',
  filters,
  panel,
  tables: {
    write(value, query) {
      for (const figure of value) query.append('table', figure);
    },
    read: (query, _ledger, figureIds) => known(query.getAll('table'), figureIds),
  },
  language: choiceOf('lang', LANGUAGES, 'zh'),
  theme: choiceOf('theme', THEMES, 'system'),
} satisfies Homes;

/** The board's address: a query beginning with `?`, or the empty text for the first view. */
export function writeQuery(values: BoardValues): string {
  const query = new URLSearchParams();
  homes.filters.write(values.filters, query);
  homes.panel.write(values.panel, query);
  homes.tables.write(values.tables, query);
  homes.language.write(values.language, query);
  homes.theme.write(values.theme, query);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The board that an address asks for. */
export function readQuery(
  search: string,
  ledger: Ledger,
  figureIds: readonly string[],
): BoardValues {
  const query = new URLSearchParams(search);
  return {
    ledger,
    filters: homes.filters.read(query, ledger, figureIds),
    panel: homes.panel.read(query, ledger, figureIds),
    tables: homes.tables.read(query, ledger, figureIds),
    language: homes.language.read(query, ledger, figureIds),
    theme: homes.theme.read(query, ledger, figureIds),
  };
}
