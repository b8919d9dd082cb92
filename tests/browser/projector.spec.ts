import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const said = (page: Page) => page.getByRole('status').first();

async function openStep(page: Page, step: number): Promise<void> {
  await page.goto(`/present/-/${step}?predict=0`);
  await expect(said(page)).toHaveText(new RegExp(`^Step ${step} `));
  await expect(page.getByRole('toolbar')).toBeVisible(); // its keys answer
}

test('a full screen that the browser refuses is said to be, for a while, and nothing else changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  await openStep(page, 3);
  await page.keyboard.press('f');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(said(page)).toHaveText(/^Step 3 /);
  await page.keyboard.press('PageDown');
  await expect(said(page)).toHaveText(/^Step 4 /);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('pointer and buttons go while nothing moves, and come back with the hand', async ({ page }) => {
  await openStep(page, 3);
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(300, 300) as Element).cursor);
  await page.mouse.move(300, 300);
  expect(await cursor()).not.toBe('none');
  await expect.poll(cursor).toBe('none');
  await expect(page.getByRole('toolbar').locator('..')).toHaveCSS('opacity', '0');
  await page.mouse.move(310, 300);
  expect(await cursor()).not.toBe('none');
  await expect(page.getByRole('toolbar').locator('..')).toHaveCSS('opacity', '1');
});

test('the screen is kept awake while it is presented, and no longer', async ({ page }) => {
  await page.addInitScript(() => {
    const locks = { asked: 0, released: 0 };
    Object.assign(globalThis, { locks });
    const sentinel = { release: () => Promise.resolve(void (locks.released += 1)) };
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: (kind: string) => Promise.resolve(((locks.asked += kind === 'screen' ? 1 : 0), sentinel)) },
    });
  });
  const locks = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { locks: unknown }).locks);
  await openStep(page, 3);
  await page.keyboard.press('PageDown');
  await expect(said(page)).toHaveText(/^Step 4 /);
  expect(await locks()).toEqual({ asked: 1, released: 0 });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/event\//);
  await expect.poll(locks).toEqual({ asked: 1, released: 1 });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  const swipe = async (cdp: CDPSession, right: number, down: number): Promise<void> => {
    const at = (share: number) => [{ x: 420 + right * share, y: 560 + down * share }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 6; step++)
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 6) });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  test('a swipe to the side goes on or back, any other does not', async ({ page }) => {
    await openStep(page, 3);
    const cdp = await page.context().newCDPSession(page);
    await swipe(cdp, -200, 20);
    await expect(said(page)).toHaveText(/^Step 4 /);
    await swipe(cdp, 40, 0); // a finger that trembles
    await swipe(cdp, 60, 200); // one that scrolls
    await swipe(cdp, 200, -20);
    await expect(said(page)).toHaveText(/^Step 3 /);
    await expect(page).toHaveURL(/\/-\/3\?/);
  });
});
