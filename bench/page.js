// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from '../scripts/browser.js';
import { buildPages, PAGES } from './build-pages.js';
import { bytesReport, shiftReport, timesReport } from './report.js';
import { serve } from './serve.js';
import { settled, timesOf } from './visit.js';

/** @typedef {import('./build-pages.js').PageName} PageName */
/** @typedef {import('./report.js').Rounds} Rounds */
/** @typedef {import('./visit.js').Browser} Browser */
/** @typedef {import('./visit.js').Conditions} Conditions */

export const DEFAULT_ROUNDS = 9;

/** "Fast 4G" of Chromium's developer tools: 9 Mbit/s less a tenth, 165 ms to the first byte. */
const FAST_4G = { name: 'fast 4G', latency: 165, throughput: 1_012_500 };

/** @type {readonly Conditions[]} */
const CONDITIONS = [{ cpu: 1 }, { cpu: 4 }, { cpu: 4, network: FAST_4G }];

/** The app's own page, and links to it that ask for something else than the page as it was printed. */
const VIEWS = ['', '?lang=en', '?theme=dark', '?category=industrial'];
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** @param {PageName} page */
const pathOf = (page) => `/${page}/`;

/**
 * Page after page, round after round, so that what the machine does besides falls on all alike; each
 * round begins with another page. The round before the first warms up and is not counted.
 * @param {Browser} browser
 * @param {{ origin: string, conditions: Conditions, rounds: number }} setting
 */
async function measure(browser, { origin, conditions, rounds }) {
  /** @type {Rounds} */
  const measured = { app: [], static: [], plain: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % PAGES.length;
    for (const page of [...PAGES.slice(turn), ...PAGES.slice(0, turn)]) {
      const times = await timesOf(browser, { origin, path: pathOf(page), conditions });
      if (round > 0) measured[page].push(times);
    }
  }
  return measured;
}

/**
 * @param {Browser} browser
 * @param {string} origin
 */
async function shifts(browser, origin) {
  const views = [];
  for (const query of VIEWS) {
    const found = [];
    for (const viewport of [DESK, PHONE]) {
      const path = pathOf('app') + query;
      const { shift } = await settled(browser, { origin, path, conditions: { cpu: 1 }, viewport });
      found.push(shift);
    }
    views.push({ name: query === '' ? '(as it opens)' : query, shifts: found });
  }
  return shiftReport(
    views,
    [DESK, PHONE].map(({ width, height }) => `${width} × ${height}`),
  );
}

/**
 * @param {Browser} browser
 * @param {string} origin
 */
async function requests(browser, origin) {
  /** @type {Record<PageName, string[]>} */
  const requested = { app: [], static: [], plain: [] };
  for (const page of PAGES) {
    const { paths } = await settled(browser, {
      origin,
      path: pathOf(page),
      conditions: { cpu: 1 },
    });
    requested[page] = paths;
  }
  return requested;
}

/** @param {Browser} browser */
function machine(browser) {
  const [processor] = cpus();
  const [load = 0] = loadavg();
  const isBusy = load > cpus().length / 2;
  return [
    `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`,
    `Chromium ${browser.version()}, Node ${process.version}`,
    `load ${load.toFixed(1)}${isBusy ? ': the machine is busy with other work, read with care' : ''}`,
  ].join('\n');
}

/** @param {Conditions} conditions */
const nameOf = ({ cpu, network }) =>
  `CPU ${cpu === 1 ? 'as it is' : `${cpu} × slower`}, network ${network?.name ?? 'as it is (loopback)'}`;

/**
 * @param {Browser} browser
 * @param {import('./serve.js').Site} site
 * @param {number} rounds
 */
async function bench(browser, { origin, files }, rounds) {
  console.log(`${machine(browser)}\n${rounds} rounds, cold, page after page\n`);
  for (const conditions of CONDITIONS) {
    const measured = await measure(browser, { origin, conditions, rounds });
    console.log(`${nameOf(conditions)}\n${timesReport(measured)}\n`);
  }
  console.log(`${await shifts(browser, origin)}\n`);
  console.log(bytesReport(await requests(browser, origin), files));
}

/**
 * Cold load of the app to the first visible mark and to interactive, beside two references that this
 * builds itself: a static page with the same charts as inline SVG, and a plain React page that draws them
 * with recharts.
 * @param {number} rounds
 */
export async function run(rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-bench-'));
  try {
    await buildPages(folder);
    const browser = await chromium.launch(requireBrowser());
    const site = await serve(folder);
    try {
      await bench(browser, site, rounds);
    } finally {
      site.close();
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
