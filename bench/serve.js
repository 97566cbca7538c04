// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** @typedef {{ type: string, size: number, body: Buffer }} ServedFile `body` is compressed, `size` is not */

const compress = promisify(brotliCompress);
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** An empty page of the same origin: visits start from it, so that the process is there already. */
export const BLANK = '/blank.html';

/**
 * @param {string} folder
 * @returns {Promise<Map<string, ServedFile>>} by path on the server
 */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const content = await readFile(path);
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        const file = { type, size: content.length, body: await compress(content, BEST) };
        return /** @type {const} */ ([`/${relative(folder, path).split(sep).join('/')}`, file]);
      }),
    ),
  );
}

/**
 * Serves a folder on the loopback address, every file from memory, compressed by brotli beforehand and
 * never to be cached: all pages travel alike.
 * @param {string} folder
 */
export async function serve(folder) {
  const files = await filesOf(folder);
  files.set(BLANK, { type: 'text/html', size: 0, body: await compress('<!doctype html>') });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-length': file.body.length,
        'content-encoding': 'br',
        'cache-control': 'no-store',
      })
      .end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    files,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
/** @typedef {Awaited<ReturnType<typeof serve>>} Site */
