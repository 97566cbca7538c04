// @ts-check

import {
  addUpShifts,
  clickUntilItWorks,
  EAR,
  FILTER,
  MARK,
  STATUS,
  watchFirstMark,
} from './probes.js';
import { BLANK } from './serve.js';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} DevTools */
/** @typedef {{ name: string, latency: number, throughput: number }} Network in ms, in bytes a second */
/** @typedef {{ cpu: number, network?: Network }} Conditions `cpu` is how many times slower */

const WINDOW = { width: 1280, height: 800 };
const PATIENCE = 60_000;
/** After the network has fallen silent, long enough for a chart to be drawn. */
const SETTLING = 1000;

/**
 * Opens a page in a fresh context: no cache, no storage, no code compiled before. The tab has shown an
 * empty page of the same origin first, so that starting a process is no part of what is measured.
 * @template Result
 * @param {Browser} browser
 * @param {{ origin: string, conditions: Conditions, viewport?: { width: number, height: number } }} setting
 * @param {(page: Page, devTools: DevTools) => Promise<Result>} work
 */
async function inFreshContext(browser, { origin, conditions, viewport = WINDOW }, work) {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await page.goto(origin + BLANK);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
    if (conditions.network !== undefined) {
      const { latency, throughput } = conditions.network;
      await devTools.send('Network.enable');
      await devTools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    }
    return await work(page, devTools);
  } finally {
    await context.close();
  }
}

/**
 * What a probe reports. Nothing else is asked of the page meanwhile: a question would take its time.
 * @param {DevTools} devTools
 * @param {string} url for the message, if nothing comes
 * @returns {Promise<unknown>}
 */
function heard(devTools, url) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${url} gave no sign in ${PATIENCE} ms`)),
      PATIENCE,
    );
    devTools.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== EAR) return;
      clearTimeout(timer);
      resolve(JSON.parse(payload));
    });
  });
}

/**
 * @param {unknown} report
 * @param {string} measure
 */
function numberIn(report, measure) {
  const value =
    typeof report === 'object' && report !== null ? Reflect.get(report, measure) : undefined;
  if (typeof value !== 'number') throw new Error(`a page reported no ${measure}`);
  return value;
}

/** @typedef {{ firstMark: number, interactive: number, answered: number }} Times ms from the navigation */

/**
 * Loads a page twice, cold: once to see its first mark, once to click until it answers.
 * @param {Browser} browser
 * @param {{ origin: string, path: string, conditions: Conditions }} setting
 * @returns {Promise<Times>}
 */
export async function timesOf(browser, { origin, path, conditions }) {
  const url = origin + path;
  /** @param {(page: Page) => Promise<unknown>} addProbe */
  const load = (addProbe) =>
    inFreshContext(browser, { origin, conditions }, async (page, devTools) => {
      await devTools.send('Runtime.enable');
      await devTools.send('Runtime.addBinding', { name: EAR });
      await addProbe(page);
      const report = heard(devTools, url);
      await Promise.all([report, page.goto(url, { waitUntil: 'commit' })]);
      return report;
    });
  const marked = await load((page) => page.addInitScript(watchFirstMark, { ear: EAR, mark: MARK }));
  const clicked = await load((page) =>
    page.addInitScript(clickUntilItWorks, { ear: EAR, filter: FILTER, status: STATUS }),
  );
  return {
    firstMark: numberIn(marked, 'firstMark'),
    interactive: numberIn(clicked, 'interactive'),
    answered: numberIn(clicked, 'answered'),
  };
}

/**
 * Loads a page until nothing happens any more: how far its layout shifted, and what it asked for.
 * @param {Browser} browser
 * @param {{ origin: string, path: string, conditions: Conditions, viewport?: { width: number, height: number } }} setting
 */
export function settled(browser, { path, ...setting }) {
  return inFreshContext(browser, setting, async (page) => {
    const total = 'shiftsOfLayout';
    /** @type {Set<string>} */
    const paths = new Set();
    page.on('request', (request) => paths.add(new URL(request.url()).pathname));
    await page.addInitScript(addUpShifts, { total });
    await page.goto(setting.origin + path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLING);
    const shift = await page.evaluate((name) => Number(Reflect.get(window, name)), total);
    return { shift, paths: [...paths] };
  });
}
