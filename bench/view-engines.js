// @ts-check
import crossfilter2 from 'crossfilter2';
import { codesOf, numbersOf } from '../src/view/columns.ts';
import { crossfilter } from '../src/view/crossfilter.ts';
import { tableOf } from '../src/view/crossfilter-table.ts';
import { DIMENSIONS } from './view-workload.js';

/** @typedef {import('./view-workload.js').Row} Row */
/** @typedef {import('./view-workload.js').Change} Change */
/** @typedef {import('../src/view/columns.ts').Ask} Ask */
/** @typedef {import('../src/view/columns.ts').Column} Column */

/**
 * An implementation at work on rows. `change` filters and counts, which is what is measured; `counts` says
 * afterwards, in the same order for all, what it counted: how many rows pass, then each dimension's rows by
 * choice under all other filters.
 * @typedef {{ change: (change: Change) => void, counts: () => number[] }} Engine
 */

/**
 * @param {readonly Row[]} rows
 * @returns {Engine}
 */
function guatu(rows) {
  /** @type {Map<Change['dimension'], Column>} */
  const columns = new Map();
  for (const { dimension, choices } of DIMENSIONS)
    columns.set(
      dimension,
      codesOf(rows, choices, (row) => row[dimension]),
    );
  columns.set(
    'investment',
    numbersOf(rows, (row) => row.investment),
  );
  columns.set(
    'plannedStart',
    numbersOf(rows, (row) => row.plannedStart),
  );
  const filter = crossfilter(tableOf(columns, rows.length));
  const places = new Map(
    DIMENSIONS.flatMap(({ choices }) =>
      choices.map((choice, place) => /** @type {const} */ ([choice, place])),
    ),
  );
  /** @type {(change: Change) => Ask | undefined} */
  const askOf = (change) => {
    if (!('choices' in change))
      return change.from === undefined && change.to === undefined
        ? undefined
        : { kind: 'numbers', from: change.from, to: change.to };
    if (change.choices.length === 0) return undefined;
    return {
      kind: 'choices',
      choices: change.choices.flatMap((choice) => places.get(choice) ?? []),
    };
  };
  let counted = filter.counts();
  return {
    change(change) {
      filter.ask(change.dimension, askOf(change));
      counted = filter.counts();
    },
    counts: () => [
      counted.passing,
      ...DIMENSIONS.flatMap(({ dimension, choices }) => [
        ...(counted.breakdowns.get(dimension)?.slice(0, choices.length) ?? []),
      ]),
    ],
  };
}

/**
 * As its documentation advises: exact and range filters where they do, for these need no pass over the
 * rows, and a function where several choices are asked for.
 * @param {Row[]} rows
 * @returns {Engine}
 */
function crossfilterTwo(rows) {
  const filter = crossfilter2(rows);
  const all = /** @type {import('crossfilter2').GroupAll<Row, number>} */ (filter.groupAll());
  /** What is unknown must have an order too: below everything. */
  const [noChoice, noNumber] = ['', -1];
  const byChoice = DIMENSIONS.map(({ dimension, choices }) => {
    const own = filter.dimension((row) => row[dimension] ?? noChoice);
    const group = /** @type {import('crossfilter2').Group<Row, string, number>} */ (own.group());
    return { dimension, choices, own, group };
  });
  const byNumber = {
    investment: filter.dimension((row) => row.investment ?? noNumber),
    plannedStart: filter.dimension((row) => row.plannedStart ?? noNumber),
  };
  const ownOf = new Map(byChoice.map(({ dimension, own }) => [dimension, own]));
  /** @param {Change} change */
  function ask(change) {
    if ('choices' in change) {
      const own = ownOf.get(change.dimension);
      const [first, ...more] = change.choices;
      if (first === undefined) own?.filterAll();
      else if (more.length === 0) own?.filterExact(first);
      else {
        const chosen = new Set(change.choices);
        own?.filterFunction((choice) => chosen.has(String(choice)));
      }
      return;
    }
    const { from, to } = change;
    const own = byNumber[change.dimension];
    if (from === undefined && to === undefined) own.filterAll();
    else
      own.filterRange([from ?? noNumber + 1, to === undefined ? Number.POSITIVE_INFINITY : to + 1]);
  }
  /** @type {{ passing: number, groups: (readonly { key: string, value: number }[])[] }} */
  let counted = { passing: 0, groups: [] };
  return {
    change(change) {
      ask(change);
      counted = { passing: all.value(), groups: byChoice.map(({ group }) => group.all()) };
    },
    counts: () => [
      counted.passing,
      ...byChoice.flatMap(({ choices }, at) => {
        const values = new Map(counted.groups[at]?.map(({ key, value }) => [key, value]));
        return choices.map((choice) => values.get(choice) ?? 0);
      }),
    ],
  };
}

/**
 * What is written without a library: the rows are filtered anew for each breakdown.
 * @param {readonly Row[]} rows
 * @returns {Engine}
 */
function plainArrays(rows) {
  /** @type {Map<Change['dimension'], (row: Row) => boolean>} */
  const asked = new Map();
  /** @param {Change} change */
  function ask(change) {
    if ('choices' in change) {
      const { dimension, choices } = change;
      if (choices.length === 0) asked.delete(dimension);
      else asked.set(dimension, (row) => choices.includes(row[dimension] ?? ''));
      return;
    }
    const { dimension, from, to } = change;
    if (from === undefined && to === undefined) asked.delete(dimension);
    else
      asked.set(dimension, (row) => {
        const value = row[dimension];
        if (value === undefined) return false;
        return (from === undefined || value >= from) && (to === undefined || value <= to);
      });
  }
  /** @param {Change['dimension']} [except] */
  function passing(except) {
    const tests = [...asked].flatMap(([dimension, test]) => (dimension === except ? [] : [test]));
    return rows.filter((row) => tests.every((test) => test(row)));
  }
  /** @type {{ passing: number, maps: Map<string | undefined, number>[] }} */
  let counted = { passing: 0, maps: [] };
  return {
    change(change) {
      ask(change);
      const maps = DIMENSIONS.map(({ dimension }) => {
        /** @type {Map<string | undefined, number>} */
        const map = new Map();
        for (const row of passing(dimension))
          map.set(row[dimension], (map.get(row[dimension]) ?? 0) + 1);
        return map;
      });
      counted = { passing: passing().length, maps };
    },
    counts: () => [
      counted.passing,
      ...DIMENSIONS.flatMap(({ choices }, at) =>
        choices.map((choice) => counted.maps[at]?.get(choice) ?? 0),
      ),
    ],
  };
}

export const ENGINES = { guatu, crossfilter2: crossfilterTwo, plain: plainArrays };
/** @typedef {keyof typeof ENGINES} EngineName */
