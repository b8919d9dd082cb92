import { test as base, expect } from '@playwright/test';
import { watchPage } from './consoleGuard.ts';

interface Guard {
  /** Problems that a test provokes on purpose: `test.use({ allowedProblems: [/status 404/] })`. */
  readonly allowedProblems: readonly RegExp[];
  readonly guard: void;
}

/** Playwright's test; it fails as well where the page logged an error, lost a request, or asked another origin. */
export const test = base.extend<Guard>({
  allowedProblems: [[], { option: true }],
  guard: [
    async ({ page, context, baseURL, allowedProblems }, use) => {
      const problems = watchPage(page, new URL(baseURL ?? 'http://localhost').origin);
      await use();
      // The next test may get this context, emptied but for these: see playwright.config.ts.
      await context.clearPermissions();
      await context.setOffline(false);
      const unexpected = problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)));
      expect(unexpected, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
