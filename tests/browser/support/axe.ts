import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Fails where axe finds a violation of WCAG 2.2 A or AA, or of its best practices; names each rule and place. What
 * `except` selects is left out.
 */
export async function expectNoViolations(page: Page, except?: string): Promise<void> {
  // A panel that is still fading in has not its contrast yet.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (except === undefined ? axe : axe.exclude(except)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }));
  expect(found).toEqual([]);
}

/** Axe in a page for many looks at one part of it: it is brought in once. Answers with the rules broken and where. With `rules`, those alone. */
export async function axeIn(
  page: Page,
  rules?: readonly string[],
): Promise<(selector: string) => Promise<readonly string[]>> {
  const axePath = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core');
  await page.evaluate(readFileSync(axePath, 'utf8'));
  return (selector) =>
    page.evaluate(
      async ({ part, only }) => {
        const { axe } = globalThis as unknown as {
          readonly axe: { run(part: string, options: object): Promise<{ violations: Violation[] }> };
        };
        interface Violation {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }
        const { violations } = await axe.run(part, { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      },
      { part: selector, only: rules },
    );
}
