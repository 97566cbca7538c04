// @ts-check
// The page must work without internet, and tells nobody who looks at it: nothing in the built files
// may load from another origin. Links and names (an SVG namespace, a page of documentation) may.

const ADDRESS = '(?:(?:https?|wss?):)?//[^"\'`\\s)>]+';
const QUOTE = '["\'`]';

/** Attributes that load; `href` loads in all tags but `a`, `area` and some kinds of `link`. */
const IN_HTML = [
  new RegExp(`<(?!a\\b|area\\b|link\\b)[a-z][^>]*?\\s(?:xlink:)?href=${QUOTE}?${ADDRESS}`, 'gi'),
  new RegExp(
    `<link\\b(?![^>]*\\brel=${QUOTE}?(?:canonical|license|author|help)\\b)[^>]*?\\shref=${QUOTE}?${ADDRESS}`,
    'gi',
  ),
  new RegExp(`<[a-z][^>]*?\\s(?:src|srcset|poster|data)=${QUOTE}?${ADDRESS}`, 'gi'),
];

const IN_CSS = [
  new RegExp(`\\burl\\(\\s*${QUOTE}?${ADDRESS}`, 'gi'),
  new RegExp(`@import\\s*${QUOTE}${ADDRESS}`, 'gi'),
];

const IN_JS = [
  new RegExp(`\\b(?:import|from)\\s*\\(?\\s*${QUOTE}${ADDRESS}`, 'g'),
  new RegExp(
    `\\b(?:fetch|importScripts|sendBeacon|Worker|SharedWorker|EventSource|WebSocket|Request)\\(\\s*${QUOTE}${ADDRESS}`,
    'g',
  ),
  new RegExp(`\\.open\\(\\s*${QUOTE}[A-Z]+${QUOTE}\\s*,\\s*${QUOTE}${ADDRESS}`, 'g'),
  new RegExp(`\\b(?:src|srcset|poster)${QUOTE}?\\s*[:=]\\s*${QUOTE}${ADDRESS}`, 'gi'),
];

/**
 * Every place in a built file that would load from elsewhere. Sees addresses that are written out;
 * one that is put together at run time shows only in a browser.
 * @param {string} name the file's, for its ending
 * @param {string} text
 * @returns {readonly string[]} the places, as they stand there
 */
export function loadsFromElsewhere(name, text) {
  if (/\.css$/.test(name)) return matches(IN_CSS, text);
  if (/\.m?js$/.test(name)) return matches([...IN_JS, ...IN_CSS], text);
  if (/\.html$/.test(name)) return matches([...IN_HTML, ...IN_CSS, ...IN_JS], text);
  return [];
}

/** @param {readonly RegExp[]} patterns @param {string} text */
function matches(patterns, text) {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([place]) => place));
  return [...new Set(found)];
}
