// @ts-check
// `npm test`: every check and every test there is, from a fresh clone on. A failing step does not
// keep the next from running; without a build there are no budgets and no journeys.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './command.js';
import { ensureDependencies } from './dependencies.js';
import { ensureBrowser } from './install-browser.js';
import { closingLine, stepCounts, total } from './report-counts.js';
import { complain } from './tell.js';
import { chooseSteps } from './test-steps.js';

/**
 * @typedef {import('./test-steps.js').Step} Step
 * @typedef {import('./report-counts.js').Counts} Counts
 * @typedef {{ step: Step, counts: Counts, seconds: number, remark: string }} Outcome
 */

const CHECK_PASSED = { passed: 1, failed: 0, skipped: 0 };
const CHECK_FAILED = { passed: 0, failed: 1, skipped: 0 };
const NOT_RUN = { passed: 0, failed: 0, skipped: 1 };

/** @returns {readonly Step[]} */
function stepsOrExit() {
  try {
    return chooseSteps(process.argv.slice(2));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    complain(`没有这一步:${found}`, `No such step: ${found}`);
    process.exit(2);
  }
}

/** @param {string} path */
const inRoot = (path) => join(root, path);

/** @param {Step} step @returns {Counts | undefined} undefined when the report is not there or broken */
function readReport({ report, count }) {
  if (!report || !count) return undefined;
  try {
    return count(JSON.parse(readFileSync(inRoot(report), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {Step} step
 * @param {boolean} built
 * @returns {{ counts: Counts, remark: string }}
 */
function runStep(step, built) {
  if (step.needsBuild && !built) {
    // A build that failed has been counted; none at all is a failure of its own.
    const counts = chosen.some(({ id }) => id === 'build') ? NOT_RUN : CHECK_FAILED;
    return { counts, remark: 'not run: there is no build' };
  }
  const env = { ...step.env };
  if (step.id === 'journeys') {
    const browser = ensureBrowser();
    if (!browser) return { counts: CHECK_FAILED, remark: 'there is no browser' };
    env['GUATU_CHROMIUM'] = browser.executablePath;
  }
  if (step.report) rmSync(inRoot(step.report), { force: true }); // never count an older run
  const succeeded = npm(step.npm, env);
  if (!step.report) return { counts: succeeded ? CHECK_PASSED : CHECK_FAILED, remark: '' };
  const counted = readReport(step);
  return {
    counts: stepCounts(succeeded, counted),
    remark: counted ? '' : `the runner left no report (${step.report})`,
  };
}

/** @param {readonly Outcome[]} outcomes */
function table(outcomes) {
  const width = Math.max(...outcomes.map(({ step }) => step.title.length));
  const head = `${'step'.padEnd(width)}  passed  failed  skipped  seconds`;
  const rows = outcomes.map(({ step, counts, seconds, remark }) =>
    [
      step.title.padEnd(width),
      String(counts.passed).padStart(6),
      String(counts.failed).padStart(6),
      String(counts.skipped).padStart(7),
      seconds.toFixed(1).padStart(7),
      remark,
    ]
      .join('  ')
      .trimEnd(),
  );
  return [head, ...rows].join('\n');
}

const chosen = stepsOrExit();
ensureDependencies();
mkdirSync(inRoot('.reports'), { recursive: true });

/** @type {Outcome[]} */
const outcomes = [];
// Asked for the journeys alone, the tests take the build that is there.
let built = existsSync(inRoot('dist/index.html'));
for (const step of chosen) {
  process.stdout.write(`\n=== ${step.title}\n`);
  const began = performance.now();
  const { counts, remark } = runStep(step, built);
  const seconds = (performance.now() - began) / 1000;
  if (step.id === 'build') built = counts.failed === 0;
  outcomes.push({ step, counts, seconds, remark });
  const verdict = counts.failed > 0 ? 'failed' : counts.passed > 0 ? 'passed' : 'not run';
  process.stdout.write(`=== ${step.title}: ${verdict}, ${seconds.toFixed(1)} s\n`);
}

const sum = total(outcomes.map(({ counts }) => counts));
process.stdout.write(`\n${table(outcomes)}\n\n${closingLine(sum)}\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
