// @vitest-environment node
import { expect, it } from 'vitest';
import { isNodeNewEnough, mismatch } from './dependencies.js';

const vite = { version: '8.0.0', integrity: 'sha512-a' };
const otherSystem = process.platform === 'win32' ? 'linux' : 'win32';
const foreign = { version: '1.0.0', optional: true, os: [otherSystem] };

it('isNodeNewEnough follows what vite needs', () => {
  const wanted = { '18.20.0': false, '20.18.1': false, '20.19.0': true, '21.7.0': false };
  const later = { '22.11.0': false, '22.12.0': true, '24.0.0': true };
  for (const [version, enough] of Object.entries({ ...wanted, ...later })) {
    expect(isNodeNewEnough(version), version).toBe(enough);
  }
});

it('mismatch is undefined for what npm installed, optional packages of other systems left out', () => {
  const locked = { '': {}, 'node_modules/vite': vite, 'node_modules/foreign': foreign };
  expect(mismatch(locked, { 'node_modules/vite': vite })).toBeUndefined();
});

it('mismatch names a missing, another, an unwanted and a foreign package', () => {
  const locked = { 'node_modules/vite': vite };
  const older = { ...vite, version: '7.0.0' };
  const withForeign = { ...locked, 'node_modules/foreign': foreign };
  expect(mismatch(locked, {})).toContain('vite is missing');
  expect(mismatch(locked, { 'node_modules/vite': older })).toContain('vite is 7.0.0, not 8.0.0');
  expect(mismatch({}, locked)).toContain('vite is not wanted');
  expect(mismatch(withForeign, withForeign)).toContain('foreign is for another system');
});
