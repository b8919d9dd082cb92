import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Visits the timeline once, until all that it keeps is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test.describe('after one visit', () => {
  // Without a network, what is not kept fails: pictures and the like are not asked for here.
  test.use({ allowedProblems: [/net::ERR_INTERNET_DISCONNECTED/] });

  test('every kind of page works without a network', async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    await page.goto('/event/armenia-recalls-ambassador-to-israel?kind=event');
    await expect(page.locator('#event-title')).toHaveText('Armenia recalls its ambassador to Israel');
    await expect(page.locator('a[data-event]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Cite' }).click();
    await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto('/event/neutral-stance');
    await expect(page.locator('#event-title')).toHaveText(/neutral/);
    await page.goto('/list');
    await expect(page.getByRole('row').nth(90)).toBeAttached();
    await page.goto('/source/shunculture');
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.goto('/quiz');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/?q=embasy');
    await expect(page.locator('[data-bench="plot"] .is-ghost').first()).toBeVisible();
  });
});

test('a new version offers itself, and the place stays', async ({ page }) => {
  await visit(page);
  await page.goto('/event/neutral-stance?kind=state');
  await expect(page.locator('#event-title')).toBeVisible();
  const built = readFileSync('dist/sw.js', 'utf8');
  try {
    writeFileSync('dist/sw.js', built.replace(/passages-[\w-]+/, 'passages-next'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await loaded;
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['passages-next']);
    await expect(page).toHaveURL(/\/event\/neutral-stance\?kind=state$/);
    await expect(page.locator('#event-title')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
  } finally {
    writeFileSync('dist/sw.js', built);
  }
});
