import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const plotOf = (page: Page) => page.locator('[data-bench="plot"]');

/** Turns the wheel over the middle of the plot, with a key held. */
async function wheel(page: Page, steps: number, deltaY: number, key: 'Control' | 'Shift' = 'Control'): Promise<void> {
  const box = await plotOf(page).boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.7, box.y + 120);
  await page.keyboard.down(key);
  for (let step = 0; step < steps; step++) await page.mouse.wheel(0, deltaY);
  await page.keyboard.up(key);
}

/** Where the labels in view stand: two plots that show the same window agree to the pixel. */
const picture = (page: Page): Promise<Record<string, number>> =>
  plotOf(page).evaluate((plot) => {
    const left = plot.getBoundingClientRect().left;
    return Object.fromEntries(
      [...plot.querySelectorAll('a[data-event]')].map((link) => [
        link.textContent,
        Math.round(link.getBoundingClientRect().left - left),
      ]),
    );
  });

/** Waits until plot and address stay as they are. Counted in frames: a busy machine draws fewer, and moves no further. */
const settled = (page: Page): Promise<void> =>
  plotOf(page).evaluate(async (plot) => {
    const look = (): string =>
      location.href +
      [...plot.querySelectorAll<HTMLElement>('a[data-event]')].map((link) => link.style.transform).join();
    for (let still = 0, last = ''; still < 30;) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = look();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });

test('explores, reads and comes back to the same place', async ({ page }) => {
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  await wheel(page, 8, -120);
  await expect(page).toHaveURL(/[?&]w=/);

  await plotOf(page)
    .getByRole('link', { name: /Armenia recalls/ })
    .click();
  await expect(page).toHaveURL(/\/event\/armenia-recalls-ambassador-to-israel\?/);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Armenia recalls its ambassador to Israel');
  await expect(panel.locator('blockquote mark')).toHaveText(
    'Armenia recalling its ambassador to Israel in 2020 due to Israeli arms supply to Azerbaijan',
  );
  await expectNoViolations(page);

  await settled(page); // the flight and the commit after it
  const before = await picture(page);
  expect(Object.keys(before).length).toBeGreaterThan(3);
  await page.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => picture(page)).toEqual(before);

  await page.goBack();
  await expect(page).toHaveURL(/\/\?w=/);
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
});

test('choices made faster than they are drawn all count, and Back takes them back one by one', async ({ page }) => {
  await page.goto('/list');
  const colours = page.getByRole('button', { name: /^Colours/ });
  await expect(colours).toBeVisible();
  await colours.evaluate((button: HTMLElement) => {
    const sort = [...document.querySelectorAll<HTMLElement>('th button')].find(
      ({ textContent }) => textContent === 'Event',
    );
    for (const pressed of [button, button, sort]) pressed?.click(); // nothing is drawn between them
  });
  await expect(page).toHaveURL(/\/list\?sort=event&ui=dark$/);
  for (const before of [/\/list\?ui=dark$/, /\/list\?ui=light$/, /\/list$/]) {
    await page.goBack();
    await expect(page).toHaveURL(before);
  }
});

test('an event that is opened while a gesture comes to rest stays open, in the window of the gesture', async ({
  page,
}) => {
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  await wheel(page, 1, -240);
  await plotOf(page).evaluate(async (plot) => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    // A page that is busy until the hand has rested: the click and the rest are both answered before anything is drawn.
    for (const end = performance.now() + 400; performance.now() < end;);
    plot.querySelector<HTMLElement>('a[data-event]')?.click();
  });
  await expect(page).toHaveURL(/\/event\/[^?]+\?w=/);
  await settled(page);
  await expect(page).toHaveURL(/\/event\/[^?]+\?w=/);
});

test('opens, reads and leaves an event by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const links = plotOf(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  await expect(plotOf(page).locator('a[data-event][tabindex="0"]')).toHaveCount(1);
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await plotOf(page).locator('a[data-event]:focus').count()) break;
  }
  const start = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(start);
  await page.keyboard.press('ArrowDown');
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(name).toMatch(/Azerbaijan–Israel/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/event\//);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/(\?.*)?$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
});

test('shows an event that is linked to directly in view, even one out of the first view', async ({ page }) => {
  await page.goto('/event/un-decision-two-states');
  const link = plotOf(page).getByRole('link', { name: /UN decision/ });
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expectNoViolations(page);
});

test.describe('an event that does not exist', () => {
  test.use({ allowedProblems: [/status 404|Failed to load resource/] });

  test('is said not to, and the nearest are offered', async ({ page }) => {
    await page.goto('/event/armenia-recals-ambasador');
    await page
      .getByRole('link', { name: /Armenia recalls its ambassador/ })
      .first()
      .click();
    await expect(page).toHaveURL(/armenia-recalls-ambassador-to-israel/);
  });
});

test('pans by drag, by Shift and wheel and by keys; zooms by buttons and double click; fits', async ({ page }) => {
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  const home = await picture(page);
  const box = (await plotOf(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/w=/);
  const zoomed = page.url();
  await page.mouse.move(box.x + 600, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 480, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(zoomed);
  const dragged = page.url();
  await wheel(page, 3, 120, 'Shift');
  await expect.poll(() => page.url()).not.toBe(dragged);
  const panned = page.url();
  await page.mouse.dblclick(box.x + 30, box.y + 330);
  await expect.poll(() => page.url()).not.toBe(panned);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect.poll(() => picture(page)).toEqual(home);
});

test('leaves a plain wheel to the page where the page can scroll', async ({ page }) => {
  await page.goto('/');
  const box = (await plotOf(page).boundingBox()) as { x: number; y: number };
  await page.mouse.move(box.x + 500, box.y + 120);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('');
});

test('opens the events of one date as a list where zooming cannot tell them apart', async ({ page }) => {
  await page.goto('/');
  await plotOf(page)
    .getByRole('button', { name: /events, 5 Jan \[2026\]/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link')).not.toHaveCount(0);
  await expectNoViolations(page);
  await dialog.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/event\//);
});

test('opens another list by its address, and says what is wrong with a broken one', async ({ page }) => {
  const list = {
    title: 'Two voyages',
    tracks: [{ id: 'sea', title: 'At sea' }],
    events: [
      {
        id: 'first',
        kind: 'event',
        title: 'First voyage',
        date: { edtf: '1492-08-03', basis: 'stated' },
        tracks: ['sea'],
      },
      {
        id: 'second',
        kind: 'event',
        title: 'Second voyage',
        date: { edtf: '1493-13', basis: 'stated' },
        tracks: ['sea'],
      },
    ],
  };
  await page.route(
    (url) => url.pathname === '/lists/voyages.json',
    (route) => route.fulfill({ json: list }),
  );
  await page.goto('/?data=/lists/voyages.json');
  await expect(page.getByText('events[1].date.edtf')).toBeVisible();
  await expect(page.getByText(/month 13/)).toBeVisible();
  await page.getByRole('button', { name: /Open the valid part/ }).click();
  await expect(plotOf(page).getByRole('link', { name: /First voyage/ })).toBeVisible();
});

test('shows the passage under the pointer, and Esc sends it away', async ({ page }) => {
  await page.goto('/');
  await plotOf(page)
    .getByRole('link', { name: /Azerbaijan–Israel relations/ })
    .hover();
  const card = page.getByText('The two countries established diplomatic relations in 1992');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('all three tracks are in sight at 1440 × 900, and the undated records one key or click away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  const foot = (await page.getByRole('button', { name: 'Zoom in' }).boundingBox())?.y ?? 0;
  for (const link of await plotOf(page).getByRole('list').last().getByRole('link').all())
    expect((await link.boundingBox())?.y).toBeLessThan(foot);

  // A click on the ground gives the plot its keys; the button beside Fit lists them as well.
  await plotOf(page).click({ position: { x: 60, y: 200 } });
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: /Keys/ });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');

  const undated = page.getByRole('region', { name: 'Undated' });
  await plotOf(page)
    .getByRole('link', { name: /Aliyev: grateful/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(undated.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(undated.getByRole('list').nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(plotOf(page).getByRole('link', { name: /Aliyev: grateful/ })).toBeFocused();
  await page.getByRole('button', { name: /12 undated in Armenia/ }).click();
  await expect(undated.getByRole('list').last().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/event\//);
  await expectNoViolations(page);
});
