// @ts-check

/**
 * @typedef {object} StartOptions
 * @property {string | true} host true for every address of this machine
 * @property {number} port
 */

export const DEFAULT_PORT = 4173;

/**
 * Reads `--host [address]`, `--port number`, also with `=`. As in vite, a bare `--host` opens the
 * page to the network; without it only this machine can see it.
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {Error} naming the argument that can't be read
 */
export function readStartOptions(args) {
  /** @type {StartOptions} */
  const options = { host: '127.0.0.1', port: DEFAULT_PORT };
  const words = args.flatMap((arg) => splitAtEquals(arg));
  for (let at = 0; at < words.length; at += 1) {
    const next = words[at + 1];
    const value = next === undefined || next.startsWith('--') ? undefined : next;
    if (words[at] === '--host') options.host = value ?? true;
    else if (words[at] === '--port') options.port = readPort(value);
    else throw new Error(`${words[at]}: --host [address], --port number`);
    if (value !== undefined) at += 1;
  }
  return options;
}

/** @param {string} arg */
function splitAtEquals(arg) {
  const equals = arg.indexOf('=');
  return equals === -1 ? [arg] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`--port ${text ?? ''}: 0 … 65535`);
  return port;
}
