import type { CDPSession, Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

const plotOf = (page: Page) => page.locator('[data-bench="plot"]');
const windowIn = (page: Page): string | null => new URL(page.url()).searchParams.get('w');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touches: fingers go down, move in steps and are lifted. */
async function touch(cdp: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const points = (share: number): { x: number; y: number; id: number }[] =>
    from.map((start, id) => {
      const end = to[id] as Point;
      return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share, id };
    });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step <= 8; step++)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step / 8) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function open(page: Page): Promise<{ cdp: CDPSession; x: number; y: number }> {
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  const box = await plotOf(page).boundingBox();
  if (!box) throw new Error('no plot');
  return { cdp: await page.context().newCDPSession(page), x: box.x + 60, y: box.y + 250 };
}

const yearsShown = (page: Page): Promise<string[]> =>
  page.locator('.plot-axis-label').evaluateAll((labels) => labels.map((label) => label.textContent).filter(Boolean));

test('one finger drags sideways to pan', async ({ page }) => {
  const { cdp, x, y } = await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => windowIn(page)).not.toBeNull();
  const before = windowIn(page);
  await touch(cdp, [{ x: x + 300, y }], [{ x: x + 100, y: y + 4 }]);
  await expect.poll(() => windowIn(page)).not.toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('one finger swipes vertically to scroll the page', async ({ page }) => {
  const { cdp, x, y } = await open(page);
  await touch(cdp, [{ x, y: y + 200 }], [{ x, y: y - 150 }]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(20);
  expect(windowIn(page)).toBeNull();
});

test('two fingers pinch to zoom about their middle', async ({ page }) => {
  const { cdp, x, y } = await open(page);
  const before = await yearsShown(page);
  const apart = [
    { x: x + 80, y },
    { x: x + 520, y },
  ];
  await touch(
    cdp,
    [
      { x: x + 260, y },
      { x: x + 340, y },
    ],
    apart,
  );
  await expect.poll(() => windowIn(page)).not.toBeNull();
  expect(await yearsShown(page)).not.toEqual(before);
  const zoomedIn = windowIn(page);
  await touch(cdp, apart, [
    { x: x + 260, y },
    { x: x + 340, y },
  ]);
  await expect.poll(() => windowIn(page)).not.toBe(zoomedIn);
});

test('a tap opens an event', async ({ page }) => {
  await open(page);
  await plotOf(page)
    .getByRole('link', { name: /Azerbaijan–Israel relations/ })
    .tap();
  await expect(page).toHaveURL(/\/event\/azerbaijan-israel-relations/);
});

test('the overview drags, resizes and jumps', async ({ page }) => {
  await open(page);
  const strip = await page.getByRole('img', { name: /Overview/ }).boundingBox();
  if (!strip) throw new Error('no overview');
  const middle = strip.y + 26;
  await page.mouse.click(strip.x + 60, middle);
  await expect.poll(() => windowIn(page)).not.toBeNull();
  await expect(plotOf(page).getByRole('link', { name: /UN decision/ })).toBeVisible();
  const jumped = windowIn(page);
  const frame = await page.locator('.overview-frame').boundingBox();
  if (!frame) throw new Error('no brush');
  await page.mouse.move(frame.x + frame.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2 + 200, middle, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => windowIn(page)).not.toBe(jumped);
  const dragged = windowIn(page);
  const moved = await page.locator('.overview-frame').boundingBox();
  if (!moved) throw new Error('no brush');
  await page.mouse.move(moved.x, middle);
  await page.mouse.down();
  await page.mouse.move(moved.x + 80, middle, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => windowIn(page)).not.toBe(dragged);
  const smaller = await page.locator('.overview-frame').boundingBox();
  expect(smaller?.width).toBeLessThan(moved.width - 40);
});

test('a lane folds and comes back, and its events of other tracks stay', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /Hide track Armenia/ }).click();
  await expect(page).toHaveURL(/hide=armenia/);
  await expect(plotOf(page).getByRole('link', { name: /Israel–Palestine conflict/ })).toBeVisible();
  await expect(plotOf(page).getByRole('link', { name: /Heightened conflict/ })).toHaveCount(0);
  await expectNoViolations(page);
  await page.goBack();
  await expect(plotOf(page).getByRole('link', { name: /Heightened conflict/ })).toHaveCount(1);
});

test('the keys are listed and can be switched off', async ({ page }) => {
  await open(page);
  await plotOf(page).getByRole('link').first().focus();
  await page.keyboard.press('+');
  await expect.poll(() => windowIn(page)).not.toBeNull();
  await page.keyboard.press('0');
  await expect.poll(() => windowIn(page)).toBeNull();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: /Keys/ });
  await expect(dialog).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await plotOf(page).getByRole('link').first().focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
  expect(windowIn(page)).toBeNull();
});

test('motion becomes a cut where it is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const draws = await page.evaluate(async () => {
    const link = document.querySelector('a[data-event]') as HTMLElement;
    const places = new Set<string>();
    const watch = new MutationObserver(() => places.add(link.style.transform));
    watch.observe(link, { attributes: true });
    (document.querySelector('[aria-label="Zoom in"]') as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return places.size;
  });
  expect(draws).toBeLessThanOrEqual(2);
});
