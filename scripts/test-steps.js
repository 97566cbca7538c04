// @ts-check
import { playwrightCounts, vitestCounts } from './report-counts.js';

/**
 * @typedef {object} Step
 * @property {string} id what `--only` calls it; steps may share one
 * @property {string} title
 * @property {readonly string[]} npm arguments of npm
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [report] the JSON file that its runner writes; a step without one counts as 1
 * @property {(report: any) => import('./report-counts.js').Counts} [count] reads that file
 * @property {boolean} [needsBuild]
 */

/** The ledger has months without a time zone: no clock may change a result. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];

/** @param {string} zone @returns {Step} */
function unitIn(zone) {
  const report = `.reports/unit-${zone.replace('/', '-').toLowerCase()}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    id: 'unit',
    title: `unit and component tests, ${zone}`,
    npm: ['run', '--silent', 'unit', '--', ...reporters],
    env: { TZ: zone },
    report,
    count: vitestCounts,
  };
}

/** @param {string} id the npm script @param {string} title @returns {Step} */
function check(id, title) {
  return { id, title, npm: ['run', '--silent', id] };
}

/**
 * In the order in which they run: quick ones first.
 * @type {readonly Step[]}
 */
export const steps = [
  check('types', 'types'),
  check('lint', 'lint and format'),
  check('layers', 'import direction'),
  check('unused', 'unused files, exports, packages'),
  ...ZONES.map(unitIn),
  check('build', 'build'),
  { ...check('budgets', 'budgets of the built files'), needsBuild: true },
  {
    ...check('journeys', 'journeys in a browser'),
    needsBuild: true,
    report: '.reports/journeys.json',
    count: playwrightCounts,
  },
];

/**
 * The steps that `--only unit,journeys` names; all without it.
 * @param {readonly string[]} args
 * @throws {Error} naming what is not a step
 */
export function chooseSteps(args) {
  if (args.length === 0) return steps;
  const [option = '', list, ...rest] = args.flatMap((arg) => arg.split('='));
  const ids = (list ?? '').split(',').filter(Boolean);
  const known = new Set(steps.map((step) => step.id));
  const unknown = ids.find((id) => !known.has(id));
  if (option !== '--only' || ids.length === 0 || rest.length > 0 || unknown !== undefined) {
    throw new Error(`${unknown ?? args.join(' ')}: use --only ${[...known].join(',')}`);
  }
  return steps.filter((step) => ids.includes(step.id));
}
