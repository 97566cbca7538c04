// @ts-check

/**
 * A project, as far as it is filtered by.
 * @typedef {{
 *   name: string, category: string, stage: string, light: string, unit: string | undefined,
 *   leader: string | undefined, level: string | undefined, keyIndustrial: string | undefined,
 *   investment: number | undefined, plannedStart: number | undefined,
 * }} Row `investment` in 万元, `plannedStart` in months since year 0
 */

/** How many choices each dimension of choices has, and how many rows in a hundred have none of them. */
const CHOICES = /** @type {const} */ ({
  category: { count: 6, unknown: 0 },
  stage: { count: 6, unknown: 0 },
  light: { count: 4, unknown: 0 },
  unit: { count: 14, unknown: 3 },
  leader: { count: 9, unknown: 10 },
  level: { count: 3, unknown: 5 },
  keyIndustrial: { count: 2, unknown: 5 },
});
/** @typedef {keyof typeof CHOICES} ChoiceDimension */
/** @typedef {'investment' | 'plannedStart'} RangeDimension */

/**
 * What a dimension is asked for from now on; neither choices nor an end: nothing.
 * @typedef {{ dimension: ChoiceDimension, choices: readonly string[] }
 *   | { dimension: RangeDimension, from?: number, to?: number }} Change
 */

/** @param {ChoiceDimension} dimension */
const choicesOf = (dimension) =>
  Array.from({ length: CHOICES[dimension].count }, (_, place) => `${dimension} ${place + 1}`);

/** The choices of every dimension that has some, in the order in which they are counted. */
export const DIMENSIONS = /** @type {const} */ ([
  'category',
  'stage',
  'light',
  'unit',
  'leader',
  'level',
  'keyIndustrial',
]).map((dimension) => ({ dimension, choices: choicesOf(dimension) }));

/**
 * Numbers from 0 up to 1, always the same ones (mulberry32).
 * @param {number} seed
 */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MONTHS = { first: 2019 * 12, count: 36 };

/**
 * Rows like a ledger's: some choices are frequent, some rare; a few projects cost as much as all others.
 * @param {number} count
 * @returns {Row[]}
 */
export function ledgerRows(count) {
  const next = numbersFrom(2020);
  /** @param {number} percent */
  const isUnknown = (percent) => next() * 100 < percent;
  const choices = new Map(DIMENSIONS.map((each) => [each.dimension, each.choices]));
  /** @param {ChoiceDimension} dimension */
  const anyChoice = (dimension) => {
    const place = Math.floor(next() ** 1.5 * CHOICES[dimension].count);
    return isUnknown(CHOICES[dimension].unknown) ? undefined : choices.get(dimension)?.[place];
  };
  return Array.from({ length: count }, (_, row) => ({
    name: `project ${row}`,
    category: anyChoice('category') ?? '',
    stage: anyChoice('stage') ?? '',
    light: anyChoice('light') ?? '',
    unit: anyChoice('unit'),
    leader: anyChoice('leader'),
    level: anyChoice('level'),
    keyIndustrial: anyChoice('keyIndustrial'),
    investment: isUnknown(6)
      ? undefined
      : Math.min(Math.round(800 * (1 - next()) ** (-1 / 1.1)), 5_000_000),
    plannedStart: isUnknown(8) ? undefined : MONTHS.first + Math.floor(next() * MONTHS.count),
  }));
}

/**
 * What somebody does to a board's filters: choices toggled and ranges moved, several at once and one by
 * one, and all taken off again.
 * @returns {readonly Change[]}
 */
export function filterChanges() {
  /** @type {Map<ChoiceDimension, readonly string[]>} */
  const chosen = new Map();
  /** @type {(dimension: ChoiceDimension, ...places: number[]) => Change[]} */
  const toggle = (dimension, ...places) =>
    places.map((place) => {
      const [before, choice] = [chosen.get(dimension) ?? [], `${dimension} ${place}`];
      const choices = before.includes(choice)
        ? before.filter((other) => other !== choice)
        : [...before, choice];
      chosen.set(dimension, choices);
      return { dimension, choices };
    });
  /** @type {(from?: number, to?: number) => Change} */
  const investment = (from, to) => ({ dimension: 'investment', ...ends(from, to) });
  /** @type {(from?: number, to?: number) => Change} in months from the first */
  const plannedStart = (from, to) => ({
    dimension: 'plannedStart',
    ...ends(from && MONTHS.first + from, to && MONTHS.first + to),
  });
  return [
    ...toggle('category', 1, 4),
    ...toggle('stage', 3, 4),
    investment(10_000),
    investment(10_000, 100_000),
    ...toggle('light', 1, 2),
    ...toggle('category', 4),
    ...toggle('unit', 2, 5),
    plannedStart(12, 23),
    plannedStart(12, 17),
    ...toggle('keyIndustrial', 1, 1),
    ...toggle('light', 1, 2),
    ...toggle('level', 1),
    ...toggle('leader', 3, 6),
    investment(),
    ...toggle('stage', 4),
    plannedStart(13, 18),
    plannedStart(14, 19),
    plannedStart(15, 20),
    ...toggle('unit', 2, 5),
    ...toggle('leader', 3, 6),
    plannedStart(),
    ...toggle('level', 1),
    ...toggle('stage', 3),
    ...toggle('category', 1),
    investment(1000),
    investment(2000),
    investment(5000),
    investment(20_000),
    investment(20_000, 200_000),
    investment(),
    ...toggle('keyIndustrial', 1, 1),
    ...toggle('light', 1, 3, 1, 3),
    ...toggle('unit', 1, 1),
    plannedStart(24, 35),
    ...toggle('category', 2, 3, 2, 3),
    plannedStart(),
  ];
}

/**
 * @param {number | undefined} from
 * @param {number | undefined} to
 */
const ends = (from, to) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
