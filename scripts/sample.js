// @ts-check
// `npm run sample`: writes the synthetic ledger's three versions, data/sample-134*.json. The same every time.
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./sample/versions.ts') }} */
const { module } = await runnerImport('./scripts/sample/versions.ts');

for (const { name, text } of module.sampleFiles()) {
  await writeFile(new URL(`../data/${name}`, import.meta.url), text);
  console.log(`data/${name} written`);
}
