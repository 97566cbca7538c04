// @ts-check
import { PAGES } from './build-pages.js';
import { median, pairedRatio } from './statistics.js';
import { table, verdict } from './table.js';

/** @typedef {import('./build-pages.js').PageName} PageName */
/** @typedef {import('./visit.js').Times} Times */
/** @typedef {Record<PageName, Times[]>} Rounds of each page, one entry a round */
/** @typedef {import('./serve.js').ServedFile} ServedFile */

/** @type {Record<PageName, string>} */
const NAMES = { app: 'Guatu', static: 'static SVG page', plain: 'plain recharts page' };
const MEASURES = /** @type {const} */ ([
  ['firstMark', 'first mark'],
  ['interactive', 'interactive'],
  ['answered', 'answered'],
]);

export const FIRST_MARK_AIM = 1.3;

/** @param {readonly number[]} times */
function spread(times) {
  const [least, middle, most] = [Math.min(...times), median(times), Math.max(...times)];
  return `${middle.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

/**
 * @param {Rounds} rounds
 * @param {keyof Times} measure
 * @param {PageName} reference
 */
function ratioTo(rounds, measure, reference) {
  /** @param {PageName} page */
  const times = (page) => rounds[page].map((round) => round[measure]);
  return pairedRatio(times('app'), times(reference));
}

/**
 * The times of all pages, their ratios, and whether the aims are met, in words.
 * @param {Rounds} rounds
 */
export function timesReport(rounds) {
  const head = ['ms: median (min–max)', ...MEASURES.map(([, name]) => name)];
  const pages = PAGES.map((page) => [
    NAMES[page],
    ...MEASURES.map(([measure]) => spread(rounds[page].map((round) => round[measure]))),
  ]);
  const ratios = /** @type {const} */ (['static', 'plain']).map((reference) => [
    `Guatu ÷ ${NAMES[reference]}`,
    ...MEASURES.map(([measure]) => ratioTo(rounds, measure, reference).toFixed(2)),
  ]);
  const mark = ratioTo(rounds, 'firstMark', 'static');
  const interactive = ratioTo(rounds, 'interactive', 'plain');
  return [
    table([head, ...pages, ...ratios]),
    `  Aim, first mark at most ${FIRST_MARK_AIM} × the static page: ${mark.toFixed(2)} ×, ${verdict(mark <= FIRST_MARK_AIM)}.`,
    `  Aim, interactive sooner than the plain page: ${interactive.toFixed(2)} ×, ${verdict(interactive < 1)}.`,
  ].join('\n');
}

/**
 * How far the app's views shift while they load. 0 is still; up to 0.1 counts as good.
 * @param {readonly { name: string, shifts: readonly number[] }[]} views
 * @param {readonly string[]} windows the sizes that the shifts belong to
 */
export function shiftReport(views, windows) {
  const rows = views.map(({ name, shifts }) => [name, ...shifts.map((shift) => shift.toFixed(4))]);
  return table([['layout shift (CLS)', ...windows], ...rows]);
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {Record<PageName, readonly string[]>} requested the paths that each page asked for
 * @param {ReadonlyMap<string, ServedFile>} files
 */
export function bytesReport(requested, files) {
  const head = ['bytes', 'brotli 11', 'uncompressed'];
  const rows = PAGES.flatMap((page) => {
    const loaded = requested[page].flatMap((path) => {
      const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
      return file === undefined ? [] : [{ path, size: file.size, sent: file.body.length }];
    });
    /** @param {(file: { size: number, sent: number }) => number} of */
    const sum = (of) => kilobytes(loaded.reduce((total, file) => total + of(file), 0));
    const all = [NAMES[page], sum(({ sent }) => sent), sum(({ size }) => size)];
    const each = loaded.map(({ path, sent, size }) => [
      `  ${path}`,
      kilobytes(sent),
      kilobytes(size),
    ]);
    return [all, ...each];
  });
  return table([head, ...rows]);
}
