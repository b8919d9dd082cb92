import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const hasNoSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('lists the events on rails, opens one in the sheet, and Back closes it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Not to scale')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: /Israel buys 40% of its oil/ }).tap();
  await expect(page).toHaveURL(/\/event\/israel-oil-from-azerbaijan/);
  await expect(page.getByRole('heading', { level: 1, name: /Israel buys 40%/ })).toBeVisible();
  await expectNoViolations(page);
  await page.goBack();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the sheet is dragged down to close it, and snaps back from less', async ({ page }) => {
  await page.goto('/event/israel-oil-from-azerbaijan');
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  await expect.poll(async () => (await panel.boundingBox())?.y).toBe(88); // it has come up
  const box = await panel.boundingBox();
  if (!box) throw new Error('no sheet');
  const cdp = await page.context().newCDPSession(page);
  const drag = async (byPx: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove', y: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: box.x + 150, y }] });
    await touch('touchStart', box.y + 24);
    for (let step = 1; step <= 6; step++) await touch('touchMove', box.y + 24 + (byPx * step) / 6);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await drag(60);
  await expect.poll(async () => (await panel.boundingBox())?.y).toBe(box.y);
  await drag(260);
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('the overview is a scrubber for the thumb', async ({ page }) => {
  await page.goto('/');
  const strip = await page.getByRole('img', { name: /Overview/ }).boundingBox();
  if (!strip) throw new Error('no overview');
  await page.touchscreen.tap(strip.x + strip.width - 20, strip.y + 20);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1500);
});

test('the timeline is one tap away, and the address keeps the choice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Draw to scale' }).tap();
  await expect(page).toHaveURL(/as=timeline/);
  await expect(page.locator('[data-bench="plot"]').getByRole('link').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-bench="plot"]')).toBeVisible();
  expect(await hasNoSidewaysScroll(page)).toBe(true);
  await expectNoViolations(page);
});

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  ['400 % zoom of 1280 × 1024', { width: 320, height: 256 }],
] as const)
  test(`nothing scrolls sideways at ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of [
      '/',
      '/?as=timeline',
      '/event/armenia-recalls-ambassador-to-israel',
      '/list',
      '/sources',
      '/source/news-az',
    ]) {
      await page.goto(path);
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('#root')).not.toHaveAttribute('data-path'); // the app has taken over
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
      });
      expect({ path, fits: await hasNoSidewaysScroll(page) }).toEqual({ path, fits: true });
    }
  });
