import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    await expect(page.locator('[data-card]').first()).toBeVisible();
    await page.goto('/handout');
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.goto('/present/three-tracks/2');
    await expect(page.locator('blockquote')).toBeVisible();
    await page.goto('/embed/event/neutral-stance');
    await expect(page.locator('#event-title')).toHaveText(/neutral/);
    await page.goto('/?q=embasy');
    await expect(page.locator('[data-bench="plot"] .is-ghost').first()).toBeVisible();
  });
});

test('what is kept draws every event: each page asks for nothing that is not kept', async ({ page }) => {
  await visit(page);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const { events } = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as { events: { id: string }[] };
  const asked = new Set<string>();
  for (const { id } of events)
    for (const [, file = ''] of readFileSync(`dist/event/${id}.html`, 'utf8').matchAll(
      /(?:src|href)="(\/assets\/[^"]*)"/g,
    ))
      asked.add(file);
  for (const file of readdirSync('dist/assets')) asked.add(`/assets/${file}`);
  expect([...asked].filter((file) => !kept.includes(file))).toEqual([]);
  expect(kept).toContain('/404.html');
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
