// @ts-check
// `npm run check-ledger -- FILE…`: says of each ledger whether it is valid, and if not, where and why.
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../src/ledger/read-ledger.ts') }} */
const { module: reader } = await runnerImport('./src/ledger/read-ledger.ts');
/** @type {{ module: typeof import('../src/text/describe-problem.ts') }} */
const { module: describer } = await runnerImport('./src/text/describe-problem.ts');
/** @type {{ module: typeof import('../src/text/messages.ts') }} */
const { module: messages } = await runnerImport('./src/text/messages.ts');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('用法 Usage: npm run check-ledger -- FILE…');
  process.exitCode = 2;
}

for (const file of files) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    console.error(`${file}: 文件读不到 / cannot be read`);
    process.exitCode = 1;
    continue;
  }
  const reading = reader.readLedgerText(text);
  if (reading.ok) {
    const { projects, indicators } = reading.ledger;
    console.log(`${file}: ${projects.length} projects, ${indicators.length} indicators, valid`);
    continue;
  }
  process.exitCode = 1;
  for (const problem of reading.problems) {
    const message = describer.describeProblem(problem);
    console.error(`${file}: ${messages.write(message, 'zh')}`);
    console.error(`${file}: ${messages.write(message, 'en')}`);
  }
}
