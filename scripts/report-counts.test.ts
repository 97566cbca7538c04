// @vitest-environment node
import { expect, it } from 'vitest';
import { closingLine, playwrightCounts, stepCounts, vitestCounts } from './report-counts.js';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

it('vitestCounts counts a file that could not be loaded as a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const loaded = { status: 'failed', assertionResults: [{}] };
  const counts = vitestCounts({ ...vitest, testResults: [unloaded, loaded] });
  expect(counts).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

it('playwrightCounts counts flaky tests and errors outside tests as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

it('stepCounts makes a failure of a crash, of a missing report and of an empty run', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const good = { passed: 4, failed: 0, skipped: 1 };
  const bad = { passed: 4, failed: 2, skipped: 1 };
  expect(stepCounts(true, good)).toEqual(good);
  expect(stepCounts(false, bad)).toEqual(bad);
  expect(stepCounts(false, good)).toEqual({ ...good, failed: 1 });
  expect(stepCounts(true, undefined)).toEqual({ ...none, failed: 1 });
  expect(stepCounts(true, none)).toEqual({ ...none, failed: 1 });
});

it('closingLine names skipped tests only when there are any', () => {
  expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  expect(closingLine({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
});
