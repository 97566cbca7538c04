import { format } from 'node:util';
import fc from 'fast-check';
import { afterEach, vi } from 'vitest';
import { panelPhrases, wholeLedgerPhrases } from './text/later-phrases.ts';
import { addPhrases } from './text/messages.ts';
import { problemMessages } from './text/problem-messages.ts';

/** Every part of the product is there. */
for (const phrases of [wholeLedgerPhrases, panelPhrases, problemMessages]) addPhrases(phrases);

/** One seed for every property: the day up to which the shipped ledger looks. */
fc.configureGlobal({ seed: 20200930 });

/** Nothing here waits for a clock; a busy machine may still take its time to draw. */
vi.setConfig({ testTimeout: 30_000 });

/** An error or warning on the console that a test does not expect fails it. */
const heard: string[] = [];
for (const level of ['error', 'warn'] as const) {
  console[level] = (...message: unknown[]) => {
    heard.push(`console.${level}: ${format(...message)}`);
  };
}
afterEach(() => {
  const messages = heard.splice(0);
  if (messages.length > 0) throw new Error(messages.join('\n'));
});

/** jsdom knows the element, but does not open it (jsdom issue 3294). */
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
