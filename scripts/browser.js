// @ts-check
// Finds a Chromium, never installs one: that is install-browser.js. Configurations may import this.
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args what it has to be started with
 */

/** Names on PATH, best first. Edge is a Chromium too, and on every Windows. */
const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The one that `npx playwright install chromium` puts in place, whether it is there or not. */
function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return [String(chromium.executablePath())];
  } catch {
    return []; // nothing is installed yet, or Playwright has none for this system
  }
}

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Where installers put browsers without telling PATH. */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return names.flatMap((name) => apps.map((app) => `${app}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) =>
      bases.flatMap((base) => (base ? [join(base, program)] : [])),
    );
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/**
 * Arguments for a browser that runs tests. No sandbox only as root, where Chromium refuses to start
 * with one; the others keep it from the GPU and from talking to its maker.
 * @returns {string[]}
 */
export function browserArgs() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * The browser that tests, benchmarks and screenshots use, or undefined. `GUATU_CHROMIUM` decides
 * if it is set (a wrong path shows when the browser is started), else the first that is there of:
 * Playwright's own, PATH, the usual places.
 * @returns {Browser | undefined}
 */
export function findBrowser() {
  const chosen = process.env['GUATU_CHROMIUM'];
  if (chosen) return { executablePath: chosen, args: browserArgs() };
  for (const candidates of [playwrightsOwn, onPath, usualPlaces]) {
    const executablePath = candidates().find(isExecutable);
    if (executablePath) return { executablePath, args: browserArgs() };
  }
  return undefined;
}

/**
 * The same for those who can't go on without.
 * @returns {Browser}
 * @throws {Error} saying how to get one
 */
export function requireBrowser() {
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error(
    'No Chromium was found. `node scripts/install-browser.js` finds or installs one.',
  );
}
