// @ts-check
// One implementation in a process of its own: `node --expose-gc view-child.js <engine> <rows>`. Built
// before it runs, so that nothing transforms code while it is measured. Prints a `Measured` as JSON.
import { ENGINES } from './view-engines.js';
import { filterChanges, ledgerRows } from './view-workload.js';

/**
 * @typedef {{ times: number[][], digests: number[], bytes: number, build: number }} Measured
 * `times` in ms by sequence and change, `digests` by change, `bytes` held besides the rows
 */

const SEQUENCES = 3;
/** Until the code is compiled: at least one sequence, and this many ms. */
const WARMING_UP = 500;

/** What is in use once all garbage is gone, bytes. */
function memory() {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  for (let again = 0; again < 3; again += 1) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * One number for many (FNV-1a).
 * @param {readonly number[]} counts
 */
const digest = (counts) =>
  counts.reduce((hash, count) => Math.imul(hash ^ count, 0x01000193), 0x811c9dc5);

/**
 * @param {import('./view-engines.js').Engine} engine
 * @param {readonly import('./view-workload.js').Change[]} changes
 */
function runThrough(engine, changes) {
  return changes.map((change) => {
    const start = performance.now();
    engine.change(change);
    const time = performance.now() - start;
    return { time, digest: digest(engine.counts()) };
  });
}

/**
 * @param {(typeof ENGINES)[keyof typeof ENGINES]} engineOf
 * @param {number} rowCount
 * @returns {Measured}
 */
function measure(engineOf, rowCount) {
  const changes = filterChanges();
  const rows = ledgerRows(rowCount);
  const start = performance.now();
  /** @type {import('./view-engines.js').Engine | undefined} */
  let engine = engineOf(rows);
  const build = performance.now() - start;
  const warm = performance.now() + WARMING_UP;
  let last = runThrough(engine, changes);
  while (performance.now() < warm) last = runThrough(engine, changes);
  const digests = last.map((each) => each.digest);
  /** @type {number[][]} */
  const times = [];
  for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
    const found = runThrough(engine, changes);
    if (found.some((each, at) => each.digest !== digests[at]))
      throw new Error('the same changes are counted differently again');
    times.push(found.map(({ time }) => time));
  }
  // What is free once it is gone: rows and compiled code stay, so they are no part of it.
  const held = memory();
  engine = undefined;
  const bytes = held - memory();
  if (rows.length !== rowCount) throw new Error('the rows must outlive what is measured');
  return { times, digests, bytes, build };
}

const [name, rowCount] = process.argv.slice(2);
if (name !== 'guatu' && name !== 'crossfilter2' && name !== 'plain')
  throw new Error(`no implementation is called ${name}`);
process.stdout.write(JSON.stringify(measure(ENGINES[name], Number(rowCount))));
