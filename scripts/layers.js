// @ts-check
// `npm run layers`: imports run downwards only. dependency-cruiser reports success when it could
// parse nothing, so this also counts what it read, and plants wrong imports for it to catch.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './command.js';
import { plants, targets } from './planted-imports.js';

const SOURCE = /\.[jt]sx?$/;

/**
 * @param {string} baseDir where `src` lies
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
async function cruiseSrc(baseDir) {
  const options = await extractOptions(join(root, '.dependency-cruiser.js'));
  const tsConfig = extractTsConfig(join(root, 'tsconfig.json'));
  const { output } = await cruise(['src'], { ...options, baseDir }, undefined, { tsConfig });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** The source files of `src`, as dependency-cruiser names them. */
function sourceFiles() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => SOURCE.test(file));
}

/** @returns {Promise<string[]>} what is wrong */
async function problemsInSrc() {
  const result = await cruiseSrc(root);
  const read = new Set(result.modules.map((module) => module.source));
  const unread = sourceFiles().filter((file) => !read.has(file));
  const problems = unread.map((file) => `${file} was not read`);
  if (read.size === 0) problems.push('no module was read');
  const { output } = await format(result, { outputType: 'err-long' });
  process.stdout.write(String(output));
  if (result.summary.error > 0) problems.push(`wrong imports in src: ${result.summary.error}`);
  return problems;
}

/** Plants beside node_modules, so that packages resolve. @param {string} folder */
function plantIn(folder) {
  for (const { file, code } of [...targets, ...plants]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
}

/** @returns {Promise<string[]>} rules that let their planted violation pass, or have none */
async function problemsOfTheRules() {
  mkdirSync(join(root, '.reports'), { recursive: true });
  const folder = mkdtempSync(join(root, '.reports', 'planted-'));
  try {
    plantIn(folder);
    const { summary } = await cruiseSrc(folder);
    const caught = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
    const missed = plants.filter(({ rule, file }) => !caught.has(`${rule} ${file}`));
    const tried = new Set(plants.map(({ rule }) => rule));
    const rules = (summary.ruleSetUsed?.forbidden ?? []).map(({ name }) => name ?? 'unnamed');
    return [
      ...missed.map(({ rule, file }) => `rule ${rule} missed the violation planted in ${file}`),
      ...rules.filter((rule) => !tried.has(rule)).map((rule) => `rule ${rule} has no plant`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const problems = [...(await problemsInSrc()), ...(await problemsOfTheRules())];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);
process.stdout.write(`All ${plants.length} planted violations were caught.\n`);
