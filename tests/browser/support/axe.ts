import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  /** The part that is looked at; the whole page where none is given. */
  readonly part?: string;
  /** What selects is left out. */
  readonly except?: string;
  /** These rules alone; otherwise those of WCAG 2.2 A and AA, and axe's best practices. */
  readonly rules?: readonly string[];
}

/** The rules that a page breaks, each with the elements that break it. Axe is brought in where it is not yet. */
export async function violationsOf(page: Page, { part, except, rules }: Look = {}): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false, // of style sheets, for rules that are not asked for here
    selectors: false, // what is found is told by its markup
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
  };
  const look = {
    options,
    include: part === undefined ? ['html'] : [part],
    exclude: except === undefined ? [] : [except],
  };
  const found = await lookFor(page, look);
  if (found) return found;
  await page.evaluate(SCRIPT);
  return (await lookFor(page, look)) ?? ['axe did not come'];
}

/** `undefined` where axe is not in the page yet. */
const lookFor = (
  page: Page,
  look: { readonly options: RunOptions; readonly include: string[]; readonly exclude: string[] },
): Promise<readonly string[] | undefined> =>
  page.evaluate(async ({ options, include, exclude }) => {
    const { axe } = globalThis as unknown as { readonly axe?: typeof axeCore };
    if (axe === undefined) return undefined;
    // A panel that is still fading in has not its contrast yet.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations } = await axe.run({ include, ...(exclude.length > 0 ? { exclude } : {}) }, options);
    return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`);
  }, look);

/** Fails where axe finds a violation of WCAG 2.2 A or AA, or of its best practices; what `except` selects is left out. */
export async function expectNoViolations(page: Page, except?: string): Promise<void> {
  expect(await violationsOf(page, except === undefined ? {} : { except })).toEqual([]);
}

/** The same in the light theme and then in the dark one. */
export async function expectNoViolationsInBothThemes(page: Page): Promise<void> {
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
