// @ts-check
// Runs before anything is installed, and on a Node that may be too old: imports only what every
// Node since 14 has, so that a plain sentence comes instead of a syntax error.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, npm, root } from './command.js';
import { complain, tell } from './tell.js';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 *
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages by their path: `node_modules/vite`
 */

/**
 * Vite 8 wants 20.19 or later, and of the 22 line 22.12 or later.
 * @param {string} version such as `20.19.0`
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * Why the installed packages are not those of package-lock.json; undefined when they are.
 * Compares with the list that npm leaves inside node_modules. Packages for other systems are
 * optional and stay away; one that is there shows a node_modules copied from another machine.
 * @param {LockedPackages} locked packages of package-lock.json
 * @param {LockedPackages} installed packages of node_modules/.package-lock.json
 */
export function mismatch(locked, installed) {
  for (const [path, wanted] of Object.entries(locked)) {
    const found = installed[path];
    if (path === '' || (!found && wanted.optional)) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) {
      return `${path} is ${found.version}, not ${wanted.version}`;
    }
  }
  for (const [path, found] of Object.entries(installed)) {
    if (!locked[path]) return `${path} is not wanted`;
    if (!fits(found.os, process.platform) || !fits(found.cpu, process.arch)) {
      return `${path} is for another system`;
    }
  }
  return undefined;
}

/**
 * @param {readonly string[] | undefined} allowed as npm writes it: `["linux"]` or `["!win32"]`
 * @param {string} here
 */
function fits(allowed, here) {
  if (!allowed || allowed.length === 0) return true;
  if (allowed.includes(`!${here}`)) return false;
  return allowed.includes(here) || allowed.every((name) => name.startsWith('!'));
}

/** @param {string} file @returns {LockedPackages | undefined} undefined when it can't be read */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Why `npm ci` is due; undefined when it is not. */
function installReason() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return 'nothing is installed yet';
  if (!locked) return 'package-lock.json cannot be read';
  const gone = Object.keys(installed).find((path) => !existsSync(join(root, path)));
  return gone ? `${gone} is missing` : mismatch(locked, installed);
}

/**
 * Makes sure that Node is new enough and node_modules matches package-lock.json, running `npm ci`
 * if not. Ends the process with 1 and a plain sentence when that can't be had.
 */
export function ensureDependencies() {
  if (!isNodeNewEnough(process.versions.node)) {
    complain(
      `需要 Node.js 20.19(或 22.12)以上,现在是 ${process.versions.node}。请到 https://nodejs.org 安装新版。`,
      `Node.js 20.19 (or 22.12) or later is needed, this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
    process.exit(1);
  }
  const reason = installReason();
  if (reason === undefined) return;
  tell('正在安装依赖(npm ci)……', `Installing dependencies with npm ci: ${reason}.`);
  // NODE_ENV=production would leave out vite and all tests.
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return;
  complain(
    '依赖没有装上。请检查网络,再试一次;npm 的说明见上。',
    'The dependencies could not be installed. Check the network and try again; see npm’s message above.',
  );
  process.exit(1);
}

if (isMain(import.meta.url)) ensureDependencies();
