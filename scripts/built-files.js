// @ts-check
// Which built files a visitor loads, read from dist/index.html and vite's manifest.

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {boolean} [isEntry]
 * @property {readonly string[]} [imports] keys of chunks loaded with it
 * @property {readonly string[]} [dynamicImports]
 * @property {readonly string[]} [css]
 *
 * @typedef {Readonly<Record<string, Chunk>>} Manifest by source file: `src/charts/live.tsx`
 */

/**
 * Chunks and all that they import statically, as manifest keys.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @returns {ReadonlySet<string>}
 */
function closure(manifest, keys) {
  const found = new Set(keys);
  for (const key of found) for (const next of manifest[key]?.imports ?? []) found.add(next);
  return found;
}

/**
 * The local files that a page's own tags load: scripts, style sheets, preloads.
 * @param {string} html
 * @returns {readonly string[]}
 */
function linkedFiles(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    if (/^<link/i.test(tag) && !/\brel=["']?(?:stylesheet|modulepreload|preload)\b/i.test(tag))
      return [];
    const address = /\b(?:src|href)=["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (address === undefined || /^(?:data:|[a-z]+:\/\/|\/\/)/i.test(address)) return [];
    return [new URL(address, 'http://dist/').pathname.slice(1)];
  });
}

/** The entry and what it imports at once, as manifest keys. @param {Manifest} manifest */
function firstChunks(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('the manifest names no entry');
  return closure(manifest, entries);
}

/**
 * What the first view loads: the page, what its tags name, and what its scripts import at once. A
 * style sheet that the build wrote into the page is counted there.
 * @param {string} html
 * @param {Manifest} manifest
 * @returns {readonly string[]} paths inside dist
 * @throws {Error} when there is no entry
 */
export function firstViewFiles(html, manifest) {
  const scripts = [...firstChunks(manifest)].map((key) => manifest[key]?.file ?? key);
  return [...new Set(['index.html', ...linkedFiles(html), ...scripts])];
}

/**
 * What the board loads in the end: the first view and the chunks that its live charts came to lie in.
 * @param {string} html
 * @param {Manifest} manifest
 * @param {string} wanted part of the manifest key of a chunk that is imported late
 * @returns {readonly string[]} paths inside dist
 * @throws {Error} when no chunk is called that: then the limit would be held by measuring nothing
 */
export function boardFiles(html, manifest, wanted) {
  const late = Object.values(manifest).flatMap((chunk) => chunk.dynamicImports ?? []);
  const charts = late.filter((key) => key.includes(wanted));
  if (charts.length === 0) throw new Error(`no chunk called ${wanted} is imported late`);
  const first = firstChunks(manifest); // and their styles: linked by the page, or written into it
  const later = [...closure(manifest, charts)].filter((key) => !first.has(key));
  const chunks = later.flatMap((key) => manifest[key] ?? []);
  const files = chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]);
  return [...new Set([...firstViewFiles(html, manifest), ...files])];
}
