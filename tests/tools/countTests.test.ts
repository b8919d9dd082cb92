import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countTests, type TestReport } from '../../tools/run/countTests.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(kind: TestReport['kind'], content: unknown): TestReport {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return { kind, path };
}

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const FINE = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed', 'passed')] };

it('a stage without a report is one test', () => {
  expect(countTests(undefined, true)).toEqual({ passed: 1, failed: 0 });
  expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

it.each([
  ['all passed', FINE, true, { passed: 3, failed: 0 }],
  ['ended badly all the same', FINE, false, { passed: 3, failed: 1 }],
  [
    'one failed, and one file could not be loaded',
    { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed'), file('failed')] },
    false,
    { passed: 1, failed: 2 },
  ],
  ['not a report', {}, true, { passed: 0, failed: 1 }],
])('vitest: %s', (_, content, hasPassed, counts) => {
  expect(countTests(report('vitest', content), hasPassed)).toEqual(counts);
});

it.each([
  ['all passed', { stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [] }, true, { passed: 2, failed: 0 }],
  ['one failed', { stats: { expected: 2, unexpected: 1, flaky: 0 }, errors: [] }, false, { passed: 2, failed: 1 }],
  ['no browser', { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }, false, { passed: 0, failed: 1 }],
])('playwright: %s', (_, content, hasPassed, counts) => {
  expect(countTests(report('playwright', content), hasPassed)).toEqual(counts);
});

it('a missing report is a failure', () => {
  expect(countTests({ kind: 'vitest', path: join(folder, 'none.json') }, true)).toEqual({ passed: 0, failed: 1 });
});
