// @ts-check
// `npm run budgets`: what a visitor downloads, compressed as a good server would, against its limits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { boardFiles, firstViewFiles } from './built-files.js';
import { root } from './command.js';
import { loadsFromElsewhere } from './other-origins.js';

const dist = join(root, 'dist');
const FIRST_VIEW_KB = 120;
const BOARD_KB = 260;
/** The live charts: the late chunk, and a name that only the chart library writes. */
const LIVE_CHARTS = 'charts/live';
const CHART_LIBRARY = 'recharts-surface';

/** @type {Map<string, number>} */
const measured = new Map();

/** @param {string} file its size in brotli, quality 11 */
function brotliBytes(file) {
  const known = measured.get(file);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const bytes = brotliCompressSync(readFileSync(join(dist, file)), { params }).length;
  measured.set(file, bytes);
  return bytes;
}

/** @param {number} bytes */
const inKb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

/**
 * Prints a budget's files and sum.
 * @param {string} title @param {readonly string[]} files @param {number} limit in KB
 * @returns {readonly string[]} what is wrong
 */
function weigh(title, files, limit) {
  const sum = files.reduce((all, file) => all + brotliBytes(file), 0);
  const rows = files.map((file) => `${inKb(brotliBytes(file))}  ${file}`);
  const verdict = `${inKb(sum)}  of ${limit} KB at most`;
  process.stdout.write(`\n${title}\n${rows.join('\n')}\n${verdict}\n`);
  return sum > limit * 1000 ? [`${title}: ${inKb(sum).trim()} KB, more than ${limit} KB`] : [];
}

/** @param {readonly string[]} files */
function scriptsWithCharts(files) {
  const scripts = files.filter((file) => file.endsWith('.js'));
  return scripts.filter((file) => readFileSync(join(dist, file), 'utf8').includes(CHART_LIBRARY));
}

/** @param {readonly string[]} firstView @param {readonly string[]} board */
function chartsComeLate(firstView, board) {
  if (scriptsWithCharts(board).length === 0) {
    return [`no script of the board contains ${CHART_LIBRARY}: is that still the library’s name?`];
  }
  return scriptsWithCharts(firstView).map(
    (file) => `${file} brings the chart library to the first view`,
  );
}

function otherOrigins() {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(?:html|m?js|css)$/.test(file));
  const problems = texts.flatMap((file) =>
    loadsFromElsewhere(file, readFileSync(join(dist, file), 'utf8')).map(
      (place) => `${file} loads from another origin: ${place}`,
    ),
  );
  const verdict = problems.length === 0 ? 'none loads from another origin' : 'see below';
  process.stdout.write(`\nNo request leaves the origin: ${texts.length} files read, ${verdict}\n`);
  return problems;
}

function check() {
  if (!existsSync(join(dist, '.vite/manifest.json'))) {
    return ['dist/.vite/manifest.json is missing: run `npm run build` first'];
  }
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const firstView = firstViewFiles(html, manifest);
  const board = boardFiles(html, manifest, LIVE_CHARTS);
  process.stdout.write('Sizes in KB (1 KB = 1000 B), brotli at quality 11\n');
  return [
    ...weigh('First view: the page, its styles and scripts', firstView, FIRST_VIEW_KB),
    ...weigh('Board: the first view and the live charts', board, BOARD_KB),
    ...chartsComeLate(firstView, board),
    ...otherOrigins(),
  ];
}

/** @returns {readonly string[]} */
function problemsFound() {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const problems = problemsFound();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
