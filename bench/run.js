// @ts-check
/*
 * `npm run bench`, in three parts: `page`, the app's cold load in a browser beside two reference pages;
 * `board`, a filter on the board of a whole ledger; `view`, what a change of the filters costs beside
 * crossfilter2 and plain arrays. It reports; a missed aim is no failure. Exit code 1: could not measure.
 *
 *   npm run bench -- --only page --rounds 15
 */
import { parseArgs } from 'node:util';

/** Each part loads what it needs only when it runs: `view` needs no browser. */
const PARTS = {
  page: () => import('./page.js'),
  board: () => import('./board.js'),
  view: () => import('./view.js'),
};

/**
 * @param {string | undefined} only
 * @returns {(typeof PARTS)[keyof typeof PARTS][]}
 */
function partsAsked(only) {
  if (only === undefined) return Object.values(PARTS);
  if (only === 'page' || only === 'board' || only === 'view') return [PARTS[only]];
  throw new Error(`--only takes ${Object.keys(PARTS).join(' or ')}`);
}

/** @param {string | undefined} rounds */
function roundsAsked(rounds) {
  if (rounds === undefined) return undefined;
  const number = Number(rounds);
  if (!Number.isInteger(number) || number < 1)
    throw new Error('--rounds takes a whole number from 1 up');
  return number;
}

try {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, rounds: { type: 'string' } },
  });
  const rounds = roundsAsked(values.rounds);
  for (const load of partsAsked(values.only)) {
    const part = await load();
    await part.run(rounds ?? part.DEFAULT_ROUNDS);
  }
} catch (error) {
  console.error('The bench could not measure:', error);
  process.exitCode = 1;
}
