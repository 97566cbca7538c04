import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { readLedgerText } from '../src/ledger/read-ledger.ts';
import { describeProblem } from '../src/text/describe-problem.ts';
import { write } from '../src/text/messages.ts';

const QUERY = '?ledger';

/**
 * Makes `import { ledger } from 'FILE.json?ledger'` a ledger that has come through its one door already: it
 * is read when the app is built, and one that is not valid fails the build with each problem's place.
 */
export function ledgerModules(): Plugin {
  return {
    name: 'ledger-modules',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const reading = readLedgerText(await readFile(file, 'utf8'));
      if (!reading.ok) {
        const problems = reading.problems.map((problem) => write(describeProblem(problem), 'en'));
        return this.error([`${file} is no ledger:`, ...problems].join('\n'));
      }
      return {
        code: `export const ledger = JSON.parse(${JSON.stringify(JSON.stringify(reading.ledger))})`,
        map: null,
      };
    },
  };
}
