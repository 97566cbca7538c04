// @ts-check
// `node scripts/install-browser.js`: finds a Chromium for the tests, or installs one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { browserArgs, findBrowser } from './browser.js';
import { isMain, run } from './command.js';
import { ensureDependencies } from './dependencies.js';
import { complain, tell } from './tell.js';

const APT = { DEBIAN_FRONTEND: 'noninteractive' };
const FONTS = 'fonts-noto-cjk';

/**
 * The `ID` of a Linux: `debian`, `ubuntu`, …
 * @returns {string | undefined}
 */
function distribution() {
  try {
    return /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function mayUseApt() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {readonly string[]} packages */
function aptInstall(packages) {
  tell(`正在安装 ${packages.join('、')}……`, `Installing ${packages.join(', ')} with apt-get.`);
  // A stale list is better than none: one unreachable archive must not stop the installation.
  run('apt-get', ['update', '-q'], APT);
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], APT);
}

/** Without a Chinese font all text is boxes of one width, and layouts are tested with those. */
function lacksChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() === '';
}

/**
 * A stub that only says how to install the real one is executable as well: ask it for its version.
 * On Windows that would open a window.
 * @param {string} executablePath
 */
function answers(executablePath) {
  if (process.platform === 'win32') return true;
  return (
    spawnSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  );
}

function findAnswering() {
  const browser = findBrowser();
  return browser && answers(browser.executablePath) ? browser : undefined;
}

/** Ubuntu's `chromium` is a snap, which containers can't run: apt only on Debian itself. */
function installByApt() {
  if (distribution() !== 'debian' || !mayUseApt()) return undefined;
  return aptInstall(['chromium', FONTS]) ? findAnswering() : undefined;
}

function installByPlaywright() {
  tell('正在下载 Chromium……', 'Downloading a Chromium with `npx playwright install chromium`.');
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const withLibraries = distribution() === 'ubuntu' && mayUseApt() ? ['--with-deps'] : [];
  if (!run(process.execPath, [cli, 'install', ...withLibraries, 'chromium'])) return undefined;
  const { chromium } = require('@playwright/test');
  const executablePath = String(chromium.executablePath());
  return answers(executablePath) ? { executablePath, args: browserArgs() } : undefined;
}

function ensureChineseFont() {
  if (!lacksChineseFont()) return;
  if (mayUseApt() && aptInstall([FONTS])) return;
  complain(
    `没有中文字体:截图里的汉字会是方框。请安装 ${FONTS} 或别的中文字体。`,
    `There is no Chinese font: characters in screenshots will be boxes. Install ${FONTS} or another.`,
  );
}

/**
 * Finds a browser that answers, or installs one, with a Chinese font where that can be told.
 * Needs the dependencies in place.
 * @returns {import('./browser.js').Browser | undefined} undefined after saying what to install
 */
export function ensureBrowser() {
  const chosen = process.env['GUATU_CHROMIUM'];
  const browser =
    findAnswering() ?? (chosen ? undefined : (installByApt() ?? installByPlaywright()));
  if (browser) {
    ensureChineseFont();
    return browser;
  }
  complain(
    chosen
      ? `GUATU_CHROMIUM 指向的浏览器打不开:${chosen}`
      : '没有找到 Chromium,也没能装上。请安装 Chrome、Edge 或 Chromium,或把 GUATU_CHROMIUM 设为它的路径。',
    chosen
      ? `GUATU_CHROMIUM names a browser that does not start: ${chosen}`
      : 'No Chromium was found or could be installed. Install Chrome, Edge or Chromium, or set GUATU_CHROMIUM to its path.',
  );
  return undefined;
}

if (isMain(import.meta.url)) {
  ensureDependencies();
  const browser = ensureBrowser();
  if (!browser) process.exit(1);
  tell(`浏览器:${browser.executablePath}`, `Browser: ${browser.executablePath}`);
}
