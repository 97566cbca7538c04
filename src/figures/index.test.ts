// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArticlePlace } from '../ledger/evidence.ts';
import { shippedLedger } from '../ledger/ledgers-for-tests.ts';
import { LANGUAGES, type Language } from '../text/formats.ts';
import { anyFiltersOf, anyView } from '../view/arbitraries.ts';
import { NO_FILTERS } from '../view/filters.ts';
import { type View, viewOf } from '../view/view.ts';
import { type Evidence, TOPICS } from './figure.ts';
import { everySentence, evidenced, figureOf, figuresOf } from './figures-for-tests.ts';
import { buildFigures, figures } from './index.ts';

const anyShippedView = anyFiltersOf(shippedLedger).map((filters) =>
  viewOf(shippedLedger, filters, shippedLedger.asOf),
);

it('figures have each its own id, and a topic of the board', () => {
  const ids = figures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { topic } of figures) expect(TOPICS).toContain(topic);
});

it('buildFigures hangs all twelve for the shipped ledger, in the order of the board', () => {
  expect(figuresOf().map(({ id }) => id)).toEqual([
    'starts',
    'completions',
    'portfolio',
    'investment-target',
    'time-progress',
    'projects-by-stage',
    'projects-by-category',
    'projects-by-investment',
    'project-list',
    'livelihood',
    'enterprise',
    'practice',
  ]);
});

it('buildFigures keeps the same figures under any filter', () => {
  const all = figuresOf().map(({ id }) => id);
  fc.assert(
    fc.property(anyShippedView, (view) => {
      expect(buildFigures(view).map(({ id }) => id)).toEqual(all);
    }),
  );
});

it('buildFigures gives every figure evidence whose places the article has', () => {
  /** How many paragraphs the article's sections have, the opening first. */
  const paragraphs = [6, 5, 5, 6, 5];
  const isThere = ({ place }: Evidence) => {
    const { section, paragraph } = parseArticlePlace(place.at)!;
    const isSource = shippedLedger.sources.some(({ id }) => id === place.source);
    return isSource && paragraph >= 1 && paragraph <= (paragraphs[section] ?? 0);
  };
  fc.assert(
    fc.property(anyShippedView, (view) => {
      for (const { evidence } of buildFigures(view)) {
        expect(evidence).not.toEqual([]);
        expect(evidence.filter((item) => !isThere(item))).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

it('buildFigures says what stands at each place', () => {
  expect(evidenced(figureOf('starts'), 'zh')).toEqual(['§1¶5 开工：计划 17 个，实际 26 个']);
  expect(evidenced(figureOf('investment-target'), 'en')).toEqual([
    '§1¶5 Investment in key projects: planned 10 billion yuan or more',
  ]);
  expect(evidenced(figureOf('enterprise'), 'zh')).toContain(
    '§2¶3 轨道交通装备产业规模：目标 2000 亿元，目标 3000 亿元',
  );
  expect(evidenced(figureOf('project-list', { text: '雪峰岭学校' }), 'en')).toEqual([
    '§3¶1 Xuefengling School',
    '§4¶4 Xuefengling School',
  ]);
});

it('buildFigures is pure: equal views give equal figures, and the view stays as it is', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const before = JSON.stringify(view);
      expect(buildFigures(view)).toEqual(buildFigures(structuredClone(view)));
      expect(JSON.stringify(view)).toBe(before);
    }),
    { numRuns: 30 },
  );
});

/** The sentences of all figures of a view that look wrong. */
const wrongIn = (view: View, language: Language, wrong: RegExp) =>
  buildFigures(view)
    .flatMap((figure) => everySentence(figure, language))
    .filter((sentence) => wrong.test(sentence));

it('buildFigures says no value that is none, in either language, for any ledger under any filters', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...LANGUAGES), (view, language) => {
      expect(wrongIn(view, language, /^$|undefined|null|NaN|Infinity|\[object/)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('buildFigures writes Chinese with Chinese punctuation', () => {
  const ascii = /\p{Script=Han}\s*[,;:?!]|[,;:?!]\s*\p{Script=Han}/u;
  fc.assert(
    fc.property(anyShippedView, (view) => {
      expect(wrongIn(view, 'zh', ascii)).toEqual([]);
    }),
  );
});

it('buildFigures writes English without Chinese', () => {
  fc.assert(
    fc.property(anyShippedView, (view) => {
      expect(wrongIn(view, 'en', /\p{Script=Han}/u)).toEqual([]);
    }),
  );
});

it('buildFigures puts every figure of the first view on the board with its question in both languages', () => {
  const view = viewOf(shippedLedger, NO_FILTERS, shippedLedger.asOf);
  for (const language of LANGUAGES) {
    const questions = buildFigures(view).map((figure) => everySentence(figure, language)[0]);
    const mark = language === 'zh' ? '？' : '?';
    for (const question of questions) expect(question!.endsWith(mark)).toBe(true);
  }
});
