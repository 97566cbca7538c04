// @ts-check
// Writes data/ledger.schema.json from the code's own schema. `--check` only says whether it is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const FILE = new URL('../data/ledger.schema.json', import.meta.url);

/** @type {{ module: typeof import('../src/ledger/json-schema.ts') }} */
const { module } = await runnerImport('./src/ledger/json-schema.ts');
const written = module.ledgerJsonSchema();

if (process.argv.includes('--check')) {
  const there = await readFile(FILE, 'utf8').catch(() => '');
  if (there !== written) {
    console.error('data/ledger.schema.json is stale: run `npm run schema`.');
    process.exit(1);
  }
} else {
  await writeFile(FILE, written);
  console.log('data/ledger.schema.json written');
}
