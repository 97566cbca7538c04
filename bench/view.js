// @ts-check
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { viewReport } from './view-report.js';
import { filterChanges } from './view-workload.js';

/** @typedef {import('./view-engines.js').EngineName} EngineName */
/** @typedef {import('./view-child.js').Measured} Measured */

/** Processes of each implementation. */
export const DEFAULT_ROUNDS = 3;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHILD = fileURLToPath(new URL('./view-child.js', import.meta.url));

/** @type {readonly { rowCount: number, engines: readonly EngineName[] }[]} */
const SIZES = [
  { rowCount: 1000, engines: ['guatu', 'crossfilter2', 'plain'] },
  { rowCount: 100_000, engines: ['guatu', 'crossfilter2', 'plain'] },
  { rowCount: 1_000_000, engines: ['guatu'] },
];

const execute = promisify(execFile);

/**
 * Builds what runs in a process of its own into plain JavaScript. crossfilter2 stays as it is published.
 * @param {string} outDir inside the repository, so that packages are found from it
 */
async function buildChild(outDir) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: CHILD, outDir, emptyOutDir: true, target: 'es2022', minify: false },
  });
  return join(outDir, 'view-child.js');
}

/**
 * @param {string} child
 * @param {EngineName} engine
 * @param {number} rowCount
 * @returns {Promise<Measured>}
 */
async function measured(child, engine, rowCount) {
  const { stdout } = await execute(process.execPath, [
    '--expose-gc',
    child,
    engine,
    String(rowCount),
  ]);
  return JSON.parse(stdout);
}

/**
 * Process after process, each round beginning with another implementation, so that what the machine does
 * besides falls on all alike.
 * @param {string} child
 * @param {(typeof SIZES)[number]} size
 * @param {number} rounds
 */
async function measure(child, { rowCount, engines }, rounds) {
  /** @type {Map<EngineName, Measured[]>} */
  const found = new Map(engines.map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % engines.length;
    for (const engine of [...engines.slice(turn), ...engines.slice(0, turn)])
      found.get(engine)?.push(await measured(child, engine, rowCount));
  }
  return found;
}

/** All must have counted the same after every change. @param {Iterable<Measured>} all */
function checkDigests(all) {
  const [first, ...others] = all;
  first?.digests.forEach((digest, change) => {
    if (others.some(({ digests }) => digests[change] !== digest))
      throw new Error(`the implementations count differently after change ${change + 1}`);
  });
}

/**
 * What a change of the filters costs, with all counts by choice under all other filters: the app's own
 * engine beside crossfilter2 and plain arrays, on the same rows of a made-up ledger.
 * @param {number} rounds
 */
export async function run(rounds) {
  const reports = join(ROOT, '.reports');
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'bench-'));
  try {
    const child = await buildChild(folder);
    const [processor] = cpus();
    console.log(
      `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, Node ${process.version}`,
    );
    console.log(`${filterChanges().length} changes, ${rounds} processes each, 3 times in each\n`);
    for (const size of SIZES) {
      const load = loadavg()[0] ?? 0;
      const found = await measure(child, size, rounds);
      checkDigests([...found.values()].flat());
      console.log(`${viewReport(size.rowCount, found)}\n  load before ${load.toFixed(1)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
