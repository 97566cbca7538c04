// @ts-check
import { median } from './statistics.js';
import { table, verdict } from './table.js';

/** @typedef {import('./view-engines.js').EngineName} EngineName */
/** @typedef {import('./view-child.js').Measured} Measured */

/** @type {Record<EngineName, string>} */
const NAMES = { guatu: 'Guatu', crossfilter2: 'crossfilter2', plain: 'plain arrays' };

const TIME_AIM = 1 / 10;
const MEMORY_AIM = 1 / 20;
/** ms a change. */
const MILLION_AIM = 30;
const REFERENCE_ROWS = 100_000;
const MOST_ROWS = 1_000_000;

/**
 * For every change the median over all processes and sequences, ms.
 * @param {readonly Measured[]} processes
 */
function timesOf(processes) {
  const sequences = processes.flatMap(({ times }) => times);
  return (sequences[0] ?? []).map((_, change) =>
    median(sequences.map((times) => times[change] ?? Number.NaN)),
  );
}

/** @param {readonly Measured[]} processes */
const bytesOf = (processes) => median(processes.map(({ bytes }) => bytes));

/** @param {number} value */
const short = (value) => (value < 10 ? value.toPrecision(2) : value.toFixed(0));

/** @param {readonly number[]} values */
const spread = (values) =>
  `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;

/**
 * Change by change, how many times as long as the reference.
 * @param {readonly number[]} times
 * @param {readonly number[]} reference
 */
const ratios = (times, reference) =>
  times.map((time, change) => time / (reference[change] ?? Number.NaN));

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/**
 * @param {number} rowCount
 * @param {ReadonlyMap<EngineName, readonly Measured[]>} found
 */
function aims(rowCount, found) {
  const [ours, theirs] = [found.get('guatu') ?? [], found.get('crossfilter2') ?? []];
  const times = timesOf(ours);
  if (rowCount === MOST_ROWS) {
    const most = Math.max(...times);
    return [
      `  Aim, no change over ${MILLION_AIM} ms: the slowest takes ${short(most)} ms, ${verdict(most < MILLION_AIM)}.`,
    ];
  }
  if (rowCount !== REFERENCE_ROWS) return [];
  const ratio = median(ratios(times, timesOf(theirs)));
  const memory = bytesOf(ours) / bytesOf(theirs);
  return [
    `  Aim, a change in at most ${TIME_AIM} × crossfilter2's time: ${ratio.toFixed(3)} ×, ${verdict(ratio <= TIME_AIM)}.`,
    `  Aim, at most ${MEMORY_AIM} × crossfilter2's memory: ${memory.toFixed(3)} ×, ${verdict(memory <= MEMORY_AIM)}.`,
  ];
}

/**
 * Times and memory of all implementations at one size, and whether the aims are met, in words.
 * @param {number} rowCount
 * @param {ReadonlyMap<EngineName, readonly Measured[]>} found
 */
export function viewReport(rowCount, found) {
  const reference = timesOf(found.get('crossfilter2') ?? []);
  const head = [
    `${rowCount.toLocaleString('en')} rows`,
    'ms a change: median (min–max)',
    '÷ crossfilter2: median (min–max)',
    'ms all changes',
    'ms to build',
    'bytes a row',
  ];
  const rows = [...found].map(([engine, processes]) => {
    const times = timesOf(processes);
    return [
      NAMES[engine],
      spread(times),
      reference.length === 0 ? '–' : spread(ratios(times, reference)),
      short(sum(times)),
      short(median(processes.map(({ build }) => build))),
      (bytesOf(processes) / rowCount).toFixed(1),
    ];
  });
  return [table([head, ...rows]), ...aims(rowCount, found)].join('\n');
}
