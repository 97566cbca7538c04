// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: every command runs there, wherever the script was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program with its output shown, and waits for it. Synchronous on purpose: Ctrl-C then ends
 * this process and the program together, without handlers.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extraEnv] added to the environment
 * @param {boolean} [shell] only with fixed arguments: Windows runs npm.cmd through a shell alone
 * @returns {boolean} whether it ended with 0
 */
export function run(program, args, extraEnv = {}, shell = false) {
  const env = { ...process.env, ...extraEnv };
  const { status, error } = spawnSync(program, args, { cwd: root, env, shell, stdio: 'inherit' });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  return status === 0;
}

/**
 * Runs npm. Inside `npm start` or `npm test` it takes the very npm that runs: no shell, no `.cmd`.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [extraEnv]
 */
export function npm(args, extraEnv) {
  const cli = process.env['npm_execpath'];
  return cli && /npm-cli\.[cm]?js$/.test(cli)
    ? run(process.execPath, [cli, ...args], extraEnv)
    : run('npm', args, extraEnv, process.platform === 'win32');
}

/**
 * Whether a module is the one that Node was asked to run, rather than an import of another.
 * @param {string} moduleUrl its `import.meta.url`
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && fileURLToPath(moduleUrl) === process.argv[1];
}
