// @vitest-environment node
import { expect, it } from 'vitest';
import { hasDesktop } from './open-page.js';
import { readStartOptions } from './start-options.js';

it('readStartOptions shows the page to this machine only, unless told', () => {
  expect(readStartOptions([])).toEqual({ host: '127.0.0.1', port: 4173 });
  expect(readStartOptions(['--host'])).toEqual({ host: true, port: 4173 });
  expect(readStartOptions(['--host', '--port', '80'])).toEqual({ host: true, port: 80 });
  expect(readStartOptions(['--port=0', '--host=10.0.0.2'])).toEqual({ host: '10.0.0.2', port: 0 });
});

it('readStartOptions names what it cannot read', () => {
  expect(() => readStartOptions(['--prot', '80'])).toThrow('--prot');
  expect(() => readStartOptions(['--port', '70000'])).toThrow('70000');
  expect(() => readStartOptions(['--port'])).toThrow('--port');
});

it('hasDesktop is false in CI, over SSH, and on a Linux without a display', () => {
  expect(hasDesktop('darwin', {})).toBe(true);
  expect(hasDesktop('win32', { CI: '1' })).toBe(false);
  expect(hasDesktop('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDesktop('linux', { DISPLAY: ':0', SSH_CONNECTION: 'a' })).toBe(false);
  expect(hasDesktop('linux', {})).toBe(false);
});
