import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { type Plugin, runnerImport } from 'vite';
import { ledgerModules } from './ledger-modules.ts';

const PAGE = 'index.html';
const APP = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;

interface Printer {
  prerender(): Promise<{ html: string; title: string }>;
}

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The page's own policy: scripts from its folder and the one inlined script by its hash, no eval;
 * styles likewise. Style attributes are allowed: the chart library writes positions into them.
 */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Gives the app a document to draw in, for as long as `work` runs. */
async function withDocument<Result>(work: () => Promise<Result>): Promise<Result> {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  const borrowed = [
    'window',
    'document',
    'navigator',
    'HTMLElement',
    'Element',
    'SVGElement',
    'Node',
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'getComputedStyle',
  ] as const;
  const before = borrowed.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of borrowed) {
    const value = name === 'window' ? window : Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await work();
  } finally {
    borrowed.forEach((name, index) => {
      const was = before[index];
      if (was === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, was);
    });
    window.close();
  }
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Replaces what must stand exactly once; `$` in the replacement has no meaning. */
function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  const found = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${PAGE}: ${pattern} stands ${found} times, expected once`);
  return text.replace(pattern, () => replacement);
}

/** The address of the app's own script, which the page's first script begins. */
function appOf(page: string): string {
  const [, address] = page.match(APP) ?? [];
  if (address === undefined) throw new Error(`${PAGE} has no script of the app`);
  return address;
}

/** The stylesheets that the page links, in its order. */
async function stylesOf(page: string, folder: string): Promise<string> {
  const links = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)">/g)];
  const sheets = links.map(([, href = '']) => readFile(join(folder, href), 'utf8'));
  return (await Promise.all(sheets)).join('').trim();
}

/**
 * Prints the first view into the built page: its HTML with every chart, its styles, the script that
 * dresses a link before it is painted, and the policy that allows just these.
 */
export function printPage(): Plugin {
  let folder = '';
  let root = '';
  return {
    name: 'print-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const page = await readFile(join(folder, PAGE), 'utf8');
        const boot = (await readFile(join(root, 'src/boot.js'), 'utf8')).trim();
        const style = await stylesOf(page, folder);
        const { html, title } = await withDocument(async () => {
          const { module } = await runnerImport<Printer>(join(root, 'src/prerender.tsx'), {
            plugins: [ledgerModules()],
          });
          return module.prerender();
        });
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(boot, style)}">`;
        const app = `<link rel="modulepreload" crossorigin data-app href="${appOf(page)}">`;
        const bare = page.replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '');
        const charset = /<meta charset="utf-8" \/>/;
        const steps: readonly [RegExp, string][] = [
          [charset, `<meta charset="utf-8" />${policy}`],
          [APP, ''],
          [
            /<title>[^<]*<\/title>/,
            `<title>${escapeText(title)}</title>${app}<script>${boot}</script>`,
          ],
          [/<\/head>/, `<style>${style}</style></head>`],
          [/<div id="root"><\/div>/, `<div id="root">${html}</div>`],
        ];
        const printed = steps.reduce((text, [at, by]) => replaceOnce(text, at, by), bare);
        await writeFile(join(folder, PAGE), printed);
      },
    },
  };
}
