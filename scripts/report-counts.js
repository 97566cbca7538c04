// @ts-check
// Counts tests from the JSON reports of vitest and Playwright. A runner that ended badly is a
// failure, whatever its report says: it may have crashed before it wrote one.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors outside any test, such as a server that did not start
 */

/**
 * A file that could not be loaded has no tests in the report; it counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A flaky test (failed, then passed) is a failure.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a step counts as. A check without tests is one; a runner that says it passed, but ran
 * nothing, has failed.
 * @param {boolean} succeeded whether the program ended with 0
 * @param {Counts | undefined} counted undefined when there is no readable report
 * @returns {Counts}
 */
export function stepCounts(succeeded, counted) {
  const counts = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const unexplained = !succeeded || counts.passed + counts.failed === 0;
  return counts.failed === 0 && unexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function total(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The closing line: `N passed, N failed`, with `, N skipped` when there are any. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
