// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openOf } from '../figures/figures-for-tests.ts';
import { anyLedger } from '../ledger/arbitraries.ts';
import { month, shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { anyBoardOf } from './arbitraries.ts';
import { type BoardValues, firstValues } from './board-values.ts';
import { readQuery, writeQuery } from './query.ts';

const FIGURES = ['starts', 'portfolio', 'project-list'];
const open = {
  ...openOf(shippedLedger),
  figures: openOf(shippedLedger).figures.filter(({ id }) => FIGURES.includes(id)),
};
const first = firstValues(open);
const read = (search: string) => readQuery(search, first);
const [industrial, infrastructure] = shippedLedger.categories.map(({ id }) => id);
const [project] = shippedLedger.projects.map(({ id }) => id);

const full: BoardValues = {
  ...open,
  asOf: month('2020-08'),
  filters: {
    ...NO_FILTERS,
    categories: [infrastructure!, industrial!],
    keyIndustrial: true,
    stages: ['underway', 'not-published'],
    lights: ['red', 'dark'],
    investment: { from: 1000 },
    plannedStart: { from: month('2020-01'), to: month('2020-09') },
    text: '桥 & 园',
  },
  rules: 'sanya-2022',
  panel: { kind: 'project', project: project! },
  tables: ['portfolio', 'starts'],
  projectTable: {
    columns: ['code', 'light', 'planned-start'],
    sort: [
      { column: 'late', descending: true },
      { column: 'investment', descending: false },
    ],
    groupBy: 'category',
  },
  layout: { hidden: ['starts'], order: ['project-list'], wide: ['portfolio'] },
  wall: { groupBy: 'leader', sortBy: 'late', density: 'dense' },
  language: 'en',
  theme: 'dark',
};

it('writeQuery gives the first view no query', () => {
  expect(writeQuery(first)).toBe('');
  expect(read('')).toEqual(first);
});

it('writeQuery says everything that differs from the first view in words that can be read', () => {
  expect(decodeURIComponent(writeQuery(full))).toBe(
    '?as-of=2020-08&category=infrastructure&category=industrial&stage=underway' +
      '&stage=not-published&light=red&light=dark&key-industrial=1&investment=1000..' +
      '&planned-start=2020-01..2020-09&q=桥+&+园&rules=sanya-2022&project=boyi-base&table=portfolio&table=starts&cols=code,light,planned-start&sort=late-,investment&group=category&hide=starts&order=project-list&wide=portfolio' +
      '&wall-group=leader&wall-sort=late&wall-density=dense&lang=en&theme=dark',
  );
  expect(writeQuery({ ...first, panel: { kind: 'evidence', figure: 'starts' } })).toBe(
    '?evidence=starts',
  );
});

it('readQuery gives back what writeQuery wrote', () => {
  expect(read(writeQuery(full))).toEqual(full);
  fc.assert(
    fc.property(anyBoardOf(shippedLedger, FIGURES), (board) => {
      expect(read(writeQuery(board))).toEqual(board);
    }),
  );
});

it('readQuery gives back what writeQuery wrote of any ledger', () => {
  const anyBoard = anyLedger.chain((ledger) => anyBoardOf(ledger, FIGURES));
  fc.assert(
    fc.property(anyBoard, (board) => {
      expect(readQuery(writeQuery(board), board)).toEqual(board);
    }),
    { numRuns: 40 },
  );
});

it.each([
  '?category=gone',
  '?category=',
  '?category=Industrial',
  '?stage=done',
  '?stage=%E5%9C%A8%E5%BB%BA',
  '?key-industrial=0',
  '?key-industrial=true',
  '?key-industrial',
  '?project=gone',
  '?evidence=gone',
  '?table=gone',
  '?rules=gone',
  '?rules={',
  '?rules={%22name%22:%22%22,%22clauses%22:[]}',
  '?rules=null',
  '?help=gone',
  '?panel=gone',
  '?lang=fr',
  '?lang=',
  '?theme=sepia',
  '?asOf=2020-09',
  '?cols=gone',
  '?cols=',
  '?sort=gone-,-,',
  '?group=code',
  '?utm_source=mail',
  '?q=',
  '?',
  '?category[]=industrial',
  '?%',
  '?&&&',
])('readQuery drops what is unknown or malformed in %s', (search) => {
  expect(read(search)).toEqual(first);
});

it('readQuery keeps what it knows beside what it does not, each once', () => {
  const { filters, language } = read(
    '?category=gone&category=industrial&category=industrial&lang=fr&lang=en',
  );
  expect(filters.categories).toEqual(['industrial']);
  expect(language).toBe('en');
});

it('readQuery opens one panel where a query names two', () => {
  expect(read('?evidence=starts&project=boyi-base').panel).toEqual({
    kind: 'project',
    project: 'boyi-base',
  });
  expect(read('?evidence=starts&project=gone').panel).toEqual({
    kind: 'evidence',
    figure: 'starts',
  });
});

it('readQuery makes of any text a board that its own query gives back', () => {
  const keys = ['category', 'stage', 'key-industrial', 'q', 'project', 'evidence', 'table', 'lang'];
  const values = ['industrial', 'underway', '1', 'starts', 'boyi-base', 'en', '', '%', '桥'];
  const anySearch = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)))
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  );
  fc.assert(
    fc.property(anySearch, (search) => {
      const board = read(search);
      expect(read(writeQuery(board))).toEqual(board);
    }),
  );
});
