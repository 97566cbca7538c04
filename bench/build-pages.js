// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { staticPage } from './static-page.js';

/** The pages that are compared, each built into a folder of its name. */
export const PAGES = /** @type {const} */ (['app', 'static', 'plain']);
/** @typedef {(typeof PAGES)[number]} PageName */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLAIN_PAGE = fileURLToPath(new URL('./plain-page', import.meta.url));
const TARGET = ['chrome109', 'safari16'];

/**
 * Builds the app, as `npm run build` does, and both references; nothing is written into the repository.
 * @param {string} folder an empty one
 */
export async function buildPages(folder) {
  await build({
    root: ROOT,
    logLevel: 'warn',
    // Relative, as vite itself has it: what the config adds to the build joins it to the root.
    build: { outDir: relative(ROOT, join(folder, 'app')), emptyOutDir: true },
  });
  await build({
    root: PLAIN_PAGE,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(folder, 'plain'),
      emptyOutDir: true,
      target: TARGET,
      // One file of everything, as a tutorial leaves it; vite would warn of that.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  await mkdir(join(folder, 'static'), { recursive: true });
  const builtPage = await readFile(join(folder, 'app', 'index.html'), 'utf8');
  await writeFile(join(folder, 'static', 'index.html'), staticPage(builtPage));
}
