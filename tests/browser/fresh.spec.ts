import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/*
 * A link that is copied in one browser opens to the same picture in another that has never been here: compared pixel for
 * pixel, without any tolerance. Only what no link can carry is put aside: where the pointer and the focus are.
 */

const plotOf = (page: Page) => page.locator('[data-bench="plot"]');

/** What the page shows when nothing moves any more, without pointer and focus. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0));
    await document.fonts.ready;
    // Painted all at once: what was painted bit by bit keeps edges smoothed for the bits.
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const { style } = document.documentElement;
    style.visibility = 'hidden';
    await frame();
    await frame();
    style.visibility = '';
    await frame();
    await frame();
  });
  let last = await page.screenshot({ animations: 'disabled' });
  await expect(async () => {
    const now = await page.screenshot({ animations: 'disabled' });
    const isStill = now.equals(last);
    last = now;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [150] });
  return last;
}

/** The link as the dialog gives it, with the present view, through the clipboard. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('radio', { name: 'This view' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('Link copied')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return page.evaluate(() => navigator.clipboard.readText());
}

async function expectSamePicture(
  page: Page,
  browser: Browser,
  options: BrowserContextOptions,
  ready: (fresh: Page) => Promise<void>,
): Promise<string> {
  const link = await copyLink(page);
  const here = await pictureOf(page);
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const fresh = await context.newPage();
  await fresh.goto(link);
  await ready(fresh);
  await expect(async () => {
    const there = await pictureOf(fresh);
    await test.info().attach('here', { body: here, contentType: 'image/png' });
    await test.info().attach('there', { body: there, contentType: 'image/png' });
    expect(there.equals(here), 'the same pixels').toBe(true);
  }).toPass({ timeout: 4_000 });
  expect(fresh.url()).toBe(link); // nothing is written anew on arriving
  await context.close();
  return link;
}

test('the plot by gestures, with a track hidden, a filter, and an event open', async ({ page, browser, viewport }) => {
  await page.goto('/');
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  const box = await plotOf(page).boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.7, box.y + 120);
  await page.keyboard.down('Control');
  for (let step = 0; step < 5; step++) await page.mouse.wheel(0, -97);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/w=/);
  const zoomed = page.url();
  await page.mouse.move(box.x + 600, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 483, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(zoomed);
  await page
    .getByRole('button', { name: /^Hide track/ })
    .last()
    .click();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Event/ }).check();
  await page.keyboard.press('Escape');
  await plotOf(page)
    .getByRole('link', { name: /Armenia recalls/ })
    .click();
  await expect(page.locator('#event-title')).toBeVisible();
  await pictureOf(page); // the plot has made room, and has written where it is
  const link = await expectSamePicture(
    page,
    browser,
    { viewport, locale: 'en-GB', timezoneId: 'UTC' },
    async (fresh) => {
      await expect(fresh.locator('#event-title')).toBeVisible();
      await expect(plotOf(fresh).getByRole('link').first()).toBeVisible();
    },
  );
  expect(new URL(link).search).toMatch(/^\?w=[^&]+&hide=[^&]+&kind=event$/);
});

test('the list, sorted and filtered', async ({ page, browser, viewport }) => {
  await page.goto('/list');
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Statement/ }).check();
  await page.keyboard.press('Escape');
  const speaker = page.getByRole('columnheader', { name: 'Speaker' });
  await speaker.getByRole('button').click();
  await speaker.getByRole('button').click();
  await expect(speaker).toHaveAttribute('aria-sort', 'descending');
  const first = await page.getByRole('rowheader').first().textContent();
  const link = await expectSamePicture(page, browser, { viewport, locale: 'en-GB', timezoneId: 'UTC' }, (fresh) =>
    expect(fresh.getByRole('rowheader').first()).toHaveText(first ?? ''),
  );
  expect(new URL(link).search).toBe('?kind=statement&sort=-speaker');
});

test('on a phone, in the dark', async ({ browser, baseURL }) => {
  const options = {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...(baseURL === undefined ? {} : { baseURL }),
  };
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto('/');
  const theme = page.getByRole('button', { name: /^Colours/ });
  for (const colours of ['light', 'dark']) {
    await theme.click();
    await expect(page).toHaveURL(new RegExp(`ui=${colours}`));
    await expect(page.locator('html')).toHaveAttribute('data-theme', colours); // drawn: the next press starts from here
  }
  await page.getByRole('button', { name: 'Draw to scale' }).click();
  await expect(plotOf(page).getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/w=/);
  const link = await expectSamePicture(page, browser, options, (fresh) =>
    expect(plotOf(fresh).getByRole('link').first()).toBeVisible(),
  );
  expect(new URL(link).search).toMatch(/^\?w=[^&]+&as=timeline&ui=dark$/);
  await context.close();
});

test('a handout and a quiz of chosen events', async ({ page, baseURL }) => {
  const own = 'event=armenia-recalls-ambassador-to-israel&event=un-decision-two-states';
  for (const path of ['/handout', '/quiz']) {
    await page.goto(`${path}?${own}`);
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect(page).toHaveURL(new URL(`${path}?ui=light&${own}`, baseURL).href);
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'The page alone' }).check();
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(new URL(`${path}?${own}`, baseURL).href);
  }
});
