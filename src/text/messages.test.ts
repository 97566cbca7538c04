// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { boardMessages } from './board-messages.ts';
import { controlMessages } from './control-messages.ts';
import { panelPhrases, wholeLedgerPhrases } from './later-phrases.ts';
import { planMessages } from './plan-messages.ts';
import { portfolioMessages } from './portfolio-messages.ts';
import { problemMessages } from './problem-messages.ts';
import { projectMessages } from './project-messages.ts';
import { serviceMessages } from './service-messages.ts';
import { vocabulary } from './vocabulary.ts';

const keys = [
  controlMessages,
  portfolioMessages,
  wholeLedgerPhrases,
  panelPhrases,
  vocabulary,
  planMessages,
  projectMessages,
  serviceMessages,
  boardMessages,
  problemMessages,
].flatMap((messages) => Object.keys(messages));

/** The program itself, without what only tests use. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|-for-tests\.|arbitraries\./.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** A key followed by a colon names a message; anything else says it. */
function isSaid(key: string): boolean {
  return sources.some((source) =>
    source
      .split(`'${key}'`)
      .slice(1)
      .some((rest) => !rest.startsWith(':')),
  );
}

it('messages have each its own key, and none lies dead: the program says every one', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  expect(isSaid('no.such.message')).toBe(false);
});
