// @ts-check
/*
 * A filter on the board of a whole ledger, in Chromium: how long from the click until what is in sight has
 * changed and is painted, and whether any task kept the page from answering. The synthetic ledger as it
 * ships, and the same multiplied to 10,000 projects.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { requireBrowser } from '../scripts/browser.js';
import { changeFilter, readBoard } from './board-probes.js';
import { serve } from './serve.js';
import { median } from './statistics.js';
import { table, verdict } from './table.js';

export const DEFAULT_ROUNDS = 5;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DESK = { width: 1440, height: 900 };
const SAMPLE = /sample-134\.json\?ledger$/;
const FILTERS = ['产业', '红灯', '在建', '民生'];
/** Aims, in ms from the click: for the ledger as it ships, and for the large one. */
const WORKLOADS = [
  { rows: 134, aim: 50 },
  { rows: 10_000, aim: 100 },
];

/**
 * The ledger's projects over and over, each under an id and a name of its own.
 * @param {string} code of the module that is the ledger
 * @param {number} rows
 */
function multiplied(code, rows) {
  /** @type {{ projects: { id: string, name: { zh: string, en: string } }[], assignments: unknown[] }} */
  const ledger = JSON.parse(JSON.parse(/JSON\.parse\((.*)\)/s.exec(code)?.[1] ?? ''));
  const projects = Array.from({ length: rows }, (_, at) => {
    const project = ledger.projects[at % ledger.projects.length];
    const round = Math.floor(at / ledger.projects.length);
    if (project === undefined) throw new Error('the sample has no projects');
    const { zh, en } = project.name;
    return round === 0
      ? project
      : {
          ...project,
          id: `${project.id}-${round}`,
          name: { zh: `${zh}${round}`, en: `${en} ${round}` },
        };
  });
  return `export const ledger = JSON.parse(${JSON.stringify(JSON.stringify({ ...ledger, projects }))})`;
}

/** @param {string} folder @param {number} rows */
async function buildBoard(folder, rows) {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: relative(ROOT, folder), emptyOutDir: true, chunkSizeWarningLimit: 1e6 },
    plugins: [
      {
        name: 'multiply-sample',
        transform: (code, id) => (SAMPLE.test(id) ? multiplied(code, rows) : undefined),
      },
    ],
  });
}

/** @typedef {import('./board-probes.js').Change} Change */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} rounds
 */
async function measure(browser, address, rounds) {
  const page = await browser.newPage({ viewport: DESK });
  await page.goto(address);
  await page.locator('[data-plot] .recharts-surface').first().waitFor();
  await page.waitForLoadState('networkidle');
  const shown = await page.evaluate(readBoard);
  /** @type {Change[]} */
  const changes = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of FILTERS) {
      for (const _ of ['on', 'off']) {
        const change = await page.evaluate(changeFilter, name);
        if (round > 0) changes.push(change);
      }
    }
  }
  await page.close();
  return { shown, changes };
}

/** @param {readonly number[]} values in ms */
const spread = (values) =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;

/** @param {number} rounds */
export async function run(rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-bench-'));
  const browser = await chromium.launch(requireBrowser());
  try {
    console.log(`\nA filter on the board, 1440 × 900, load ${(loadavg()[0] ?? 0).toFixed(1)}`);
    const lines = [];
    const verdicts = [];
    for (const { rows, aim } of WORKLOADS) {
      await buildBoard(join(folder, String(rows)), rows);
      const site = await serve(folder);
      const { shown, changes } = await measure(
        browser,
        `${site.origin}/${rows}/?ledger=sample-134`,
        rounds,
      );
      site.close();
      const painted = changes.map((change) => change.painted);
      const longest = Math.max(...changes.map((change) => change.longestTask));
      lines.push([
        `${shown.projects} projects, ${shown.figures} figures`,
        spread(changes.map((change) => change.answered)),
        spread(painted),
        spread(changes.map((change) => change.settled)),
        longest === 0 ? 'none' : longest.toFixed(0),
      ]);
      verdicts.push(
        `Aim, ${rows} projects painted in ${aim} ms: ${median(painted).toFixed(0)}, ${verdict(median(painted) <= aim)}; no task over 50 ms: ${verdict(longest === 0)}.`,
      );
    }
    const head = [
      'ms: median (min–max)',
      'answered',
      'in sight painted',
      'all changed',
      'tasks over 50',
    ];
    console.log(`${table([head, ...lines])}\n${verdicts.map((line) => `  ${line}`).join('\n')}`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
