// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CategoryId, Indicator } from '../ledger/ledger.ts';
import { shippedLedger, withProject } from '../ledger/ledgers-for-tests.ts';
import { numberOf } from '../ledger/quantities.ts';
import { anyView } from './arbitraries.ts';
import {
  activeDimensions,
  DIMENSIONS,
  type Dimension,
  type Filters,
  haystackOf,
  lightChoiceOf,
  NO_FILTERS,
  type Range,
  stageChoiceOf,
  withoutDimension,
} from './filters.ts';
import type { Standing } from './standing.ts';
import { chosenOf, indicatorOf, scopeOf, under, type View, viewOf, waysBack } from './view.ts';

const look = (filters: Partial<Filters> = {}, ledger = shippedLedger) =>
  viewOf(ledger, { ...NO_FILTERS, ...filters }, ledger.asOf);
const category = (id: string): CategoryId =>
  shippedLedger.categories.find((known) => known.id === id)!.id;
const indicator = (id: string): Indicator => indicatorOf(look(), id)!;
const countsOf = (breakdown: View['byCategory'] | View['byStage']) =>
  Object.fromEntries(breakdown.map(({ choice, projects }) => [choice, projects.length]));

it('viewOf counts the shipped ledger by category and stage', () => {
  const view = look();
  expect(view.projects).toHaveLength(20);
  expect(countsOf(view.byCategory)).toEqual({
    industrial: 5,
    infrastructure: 2,
    livelihood: 8,
    park: 5,
  });
  expect(countsOf(view.byStage)).toEqual({
    reserve: 0,
    signed: 3,
    started: 1,
    underway: 4,
    completed: 8,
    'not-published': 4,
  });
  expect(view.keyIndustrial).toMatchObject({ projects: [], selected: false, known: false });
});

it('viewOf counts each dimension under the others alone', () => {
  const view = look({ categories: [category('industrial')], stages: ['underway'] });
  expect(view.projects.map(({ id }) => id)).toEqual([
    'power-semiconductor-park',
    'rail-equipment-turnouts-2',
  ]);
  expect(countsOf(view.byCategory)).toEqual({
    industrial: 2,
    infrastructure: 2,
    livelihood: 0,
    park: 0,
  });
  expect(countsOf(view.byStage)).toEqual({
    reserve: 0,
    signed: 2,
    started: 1,
    underway: 2,
    completed: 0,
    'not-published': 0,
  });
});

it('viewOf knows of key industrial projects as soon as the ledger says it of one', () => {
  const said = withProject(shippedLedger, 'boyi-base', { keyIndustrial: false });
  expect(look({}, said).keyIndustrial).toMatchObject({ known: true, projects: [] });
});

it('viewOf says at each choice how many choosing it alone would show', () => {
  fc.assert(
    fc.property(anyView, ({ ledger, filters, asOf, byCategory, byStage, keyIndustrial }) => {
      const shownWith = (change: Partial<Filters>) =>
        viewOf(ledger, { ...filters, ...change }, asOf).projects;
      for (const { choice, projects, selected } of byCategory) {
        expect(projects).toEqual(shownWith({ categories: [choice] }));
        expect(selected).toBe(filters.categories.includes(choice));
      }
      for (const { choice, projects, selected } of byStage) {
        expect(projects).toEqual(shownWith({ stages: [choice] }));
        expect(selected).toBe(filters.stages.includes(choice));
      }
      expect(keyIndustrial.projects).toEqual(shownWith({ keyIndustrial: true }));
    }),
    { numRuns: 60 },
  );
});

it('viewOf shows the chosen parts of a breakdown, each project once, in the order of the ledger', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const inView = view.projects.map(({ id }) => id);
      for (const breakdown of [view.byCategory, view.byStage]) {
        const chosen = chosenOf<unknown>(breakdown).flatMap(({ projects }) => projects);
        expect(chosen.map(({ id }) => id).sort()).toEqual([...inView].sort());
      }
      const order = view.ledger.projects.map(({ id }) => id);
      expect(order.filter((id) => inView.includes(id))).toEqual(inView);
    }),
    { numRuns: 60 },
  );
});

it('viewOf gives an equal view for equal arguments, and leaves them as they are', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const before = JSON.stringify([view.ledger, view.filters]);
      expect(viewOf(view.ledger, view.filters, view.asOf)).toEqual(view);
      expect(JSON.stringify([view.ledger, view.filters])).toBe(before);
    }),
    { numRuns: 30 },
  );
});

it('chosenOf is the selected choices, or all where none is selected', () => {
  const view = look({ stages: ['signed'] });
  expect(chosenOf(view.byStage).map(({ choice }) => choice)).toEqual(['signed']);
  expect(chosenOf(view.byCategory)).toBe(view.byCategory);
});

it('indicatorOf finds by id', () => {
  expect(indicatorOf(look(), 'starts')).toMatchObject({ planned: 17, actual: 26 });
  expect(indicatorOf(look(), 'none')).toBeUndefined();
});

it.each<[string, Partial<Filters>, string, ReturnType<typeof scopeOf>]>([
  ['nothing is asked for', {}, 'starts', { kind: 'whole' }],
  [
    'a category is asked for',
    { categories: [category('park')] },
    'starts',
    { kind: 'unsplit', by: ['category'] },
  ],
  [
    'its own category is asked for',
    { categories: [category('livelihood')] },
    'livelihood.pitches',
    { kind: 'whole' },
  ],
  [
    'its own category is among those asked for',
    { categories: [category('park'), category('livelihood')] },
    'livelihood.pitches',
    { kind: 'whole' },
  ],
  [
    'its category is filtered out',
    { categories: [category('park')] },
    'livelihood.pitches',
    { kind: 'outside' },
  ],
  [
    'a stage is asked for',
    { stages: ['signed'] },
    'livelihood.pitches',
    { kind: 'unsplit', by: ['stage'] },
  ],
  [
    'its own category and more are asked for',
    { categories: [category('livelihood')], text: '桥', keyIndustrial: true },
    'livelihood.pitches',
    { kind: 'unsplit', by: ['keyIndustrial', 'text'] },
  ],
  ['blanks are searched for', { text: ' ' }, 'starts', { kind: 'whole' }],
])('scopeOf when %s', (_, filters, id, scope) => {
  expect(scopeOf(look(filters), indicator(id))).toEqual(scope);
});

it('scopeOf leaves out the dimensions that a source does split', () => {
  const view = look({ keyIndustrial: true });
  expect(scopeOf(view, indicator('portfolio.total'), ['keyIndustrial'])).toEqual({ kind: 'whole' });
  const both = look({ keyIndustrial: true, stages: ['signed'] });
  expect(scopeOf(both, indicator('portfolio.total'), ['keyIndustrial'])).toEqual({
    kind: 'unsplit',
    by: ['stage'],
  });
});

it('waysBack names the filters that hide everything, and what is there without each', () => {
  const park = look({ categories: [category('park')], stages: ['started'] });
  expect(waysBack(park)).toEqual([
    { dimension: 'category', count: 1 },
    { dimension: 'stage', count: 5 },
  ]);
  expect(waysBack(look({ text: '没有这样的' }))).toEqual([{ dimension: 'text', count: 20 }]);
  expect(waysBack(look())).toEqual([]);
});

it('waysBack holds what it says, and leaves out only what would not help', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { ledger, filters, asOf } = view;
      const countWithout = (dimension: Dimension) =>
        viewOf(ledger, withoutDimension(filters, dimension), asOf).projects.length;
      const helpful = activeDimensions(filters).filter((dimension) => countWithout(dimension) > 0);
      expect(waysBack(view)).toEqual(
        helpful.map((dimension) => ({ dimension, count: countWithout(dimension) })),
      );
    }),
    { numRuns: 60 },
  );
});

/** The plain reading of the filters, project by project: what the columns must agree with. */
function passesPlainly(row: Standing, { ledger, filters }: View, except?: Dimension): boolean {
  const { project } = row;
  const within = <Value extends string | number>(value: Value | undefined, range: Range<Value>) =>
    (range.from === undefined && range.to === undefined) ||
    (value !== undefined && value >= (range.from ?? value) && value <= (range.to ?? value));
  const among = <Choice>(choice: Choice | undefined, asked: readonly Choice[]) =>
    asked.length === 0 || (choice !== undefined && asked.includes(choice));
  const money = project.totalInvestment;
  const words = filters.text.normalize('NFKC').toLowerCase().split(/\s+/);
  const tests: Record<Dimension, boolean> = {
    category: among(project.category, filters.categories),
    keyIndustrial: !filters.keyIndustrial || project.keyIndustrial === true,
    stage: among(stageChoiceOf(row), filters.stages),
    light: among(lightChoiceOf(row), filters.lights),
    unit: among(project.unit, filters.units),
    leader: among(project.leader, filters.leaders),
    level: true,
    investment: within(money === undefined ? undefined : numberOf(money), filters.investment),
    plannedStart: within(project.plannedStart, filters.plannedStart),
    plannedCompletion: within(project.plannedCompletion, filters.plannedCompletion),
    text: words.every((word) => haystackOf(project, ledger).includes(word)),
  };
  return DIMENSIONS.every((dimension) => dimension === except || tests[dimension]);
}

it('viewOf counts as a plain reading of the filters does, in every breakdown', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(view.rows).toEqual(view.all.filter((row) => passesPlainly(row, view)));
      for (const dimension of DIMENSIONS) {
        const plain = view.all.filter((row) => passesPlainly(row, view, dimension));
        expect(under(view, dimension)).toEqual(plain);
      }
      for (const { choice, rows } of view.byLight) {
        const plain = view.all.filter(
          (row) => lightChoiceOf(row) === choice && passesPlainly(row, view, 'light'),
        );
        expect(rows).toEqual(plain);
      }
    }),
  );
});
