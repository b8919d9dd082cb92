import type { Page } from '@playwright/test';
import { syntheticJson } from '../../tools/synthetic.ts';
import { holdAnswer, type HeldAnswer } from './support/heldAnswer.ts';
import { expect, test } from './support/test.ts';

const EVENTS = 50_000;
const LIST = '/large.json';

const body = Buffer.from([...syntheticJson({ n: EVENTS, seed: 11 })].join(''));

/** Counts what blocks the page from its first script on. */
const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });

const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);

/** Zooms in until events stand alone: that takes their packing, which comes after the first picture. */
async function zoomToEvents(page: Page): Promise<void> {
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const events = page.locator('a[data-event]');
  await expect(async () => {
    await zoomIn.click();
    await expect(events.first()).toBeAttached({ timeout: 400 });
  }).toPass({ timeout: 60_000 });
}

test.describe('a list of fifty thousand events', () => {
  test.setTimeout(120_000);

  let held: HeldAnswer;
  test.beforeEach(async ({ page }) => {
    held = await holdAnswer(page, LIST, body);
  });
  test.afterEach(() => held.close());

  test('opens with its progress in sight, is read in a worker, and opens an event and its neighbours', async ({
    page,
  }) => {
    await watchTasks(page);
    await page.goto(`/?data=${LIST}`);
    const progress = page.getByRole('progressbar', { name: 'Progress' });
    await expect(progress).toBeVisible();
    const share = await progress.evaluate((bar: HTMLProgressElement) => bar.value);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    held.letGo();
    await expect(page.locator('[data-bench="plot"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('50,000 events')).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('timeline:ready').length > 0);
    await zoomToEvents(page);
    const longest = Math.max(0, ...(await longTasks(page)));
    test.info().annotations.push({ type: 'longest task', description: `${longest.toFixed(0)} ms` });
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('listWorker')]);
    const nodes = await page.locator('[data-bench="plot"] *').count();
    expect(nodes).toBeLessThan(2_000);

    const link = page.locator('a[data-event]').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === href.replace(/\?.*/, ''));
    const title = page.locator('#event-title');
    await expect(title).toBeFocused();
    const first = await title.textContent();
    await page.getByRole('navigation', { name: 'Previous and next in time' }).getByRole('link').last().click();
    await expect(title).not.toHaveText(first ?? '');
  });

  test('is cancelled and begun again, lists its first rows, and its sources by parts', async ({ page }) => {
    await page.goto(`/list?data=${LIST}`);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { name: 'Loading was cancelled' })).toBeVisible();
    held.letGo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('row')).toHaveCount(301, { timeout: 60_000 });
    await page.getByRole('link', { name: 'Sources' }).click();
    await page
      .getByRole('link', { name: /Source 1/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Show the passages of 300 more events' })).toBeVisible();
    expect(page.workers()).toHaveLength(1);
  });
});
