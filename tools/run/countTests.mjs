import { readFileSync } from 'node:fs';

/**
 * How many tests passed and failed in a stage. One without a report is one test; one that ended badly counts at least
 * one failure, whatever its report says, and so does one whose report is missing.
 */
export function countTests(report, hasPassed) {
  if (report === undefined) return hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = readCounts(report);
  return { passed, failed: hasPassed ? failed : Math.max(failed, 1) };
}

function readCounts({ kind, path }) {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    return kind === 'vitest' ? vitestCounts(json) : playwrightCounts(json);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A file that could not be loaded has no tests of its own: it counts as one that failed. */
function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
