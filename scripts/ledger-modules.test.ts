// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ledger as shipped } from '../data/shifeng-2020.json?ledger';
import { ledgerModules } from './ledger-modules.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-ledger-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function importLedger(text: string): Promise<unknown> {
  await writeFile(join(folder, 'own.json'), text);
  await writeFile(join(folder, 'entry.ts'), "export { ledger } from './own.json?ledger';");
  const { module } = await runnerImport<{ ledger: unknown }>(join(folder, 'entry.ts'), {
    root: folder,
    logLevel: 'silent',
    plugins: [ledgerModules()],
  });
  return module.ledger;
}

it('ledgerModules gives a ledger as it was read', async () => {
  expect(shipped.projects).toHaveLength(20);
  expect(await importLedger(JSON.stringify(shipped))).toEqual(shipped);
});

it('ledgerModules fails the build over a ledger that is not valid, and says where', async () => {
  const wrong = { ...shipped, asOf: '2020-13', owner: '局' };
  const built = importLedger(JSON.stringify(wrong));
  await expect(built).rejects.toThrow(/own\.json is no ledger:/);
  await expect(importLedger(JSON.stringify(wrong))).rejects.toThrow(
    '$.asOf is "2020-13"; expected a month such as 2020-09',
  );
  await expect(importLedger('{')).rejects.toThrow(/own\.json is no ledger:/);
});
