// @ts-check
import { spawn } from 'node:child_process';

/**
 * Whether somebody sits in front of this machine's screen: not in CI, not at the far end of SSH,
 * and on Linux only with a display.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function hasDesktop(platform, env) {
  if (env['CI'] || env['SSH_CONNECTION'] || env['SSH_TTY']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return platform === 'linux' && Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Opens an address in the default browser. Says nothing when that fails: the address has been
 * printed, one can click it.
 * @param {string} address
 */
export function openPage(address) {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const opener = spawn(program ?? '', args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}
