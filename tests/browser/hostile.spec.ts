import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { harmOf } from './support/harm.ts';
import { serveBomb } from './support/bomb.ts';
import { ADDRESSES, brokenList, giantList, hostileList } from './support/hostileList.ts';
import { expect, test } from './support/test.ts';

const LIST = '/hostile.json';
const DATA = `data=${LIST}`;

/** Serves a list at the site's own address, and fails where a dialog opens. */
async function serve(page: Page, body: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === LIST,
    (route) => route.fulfill({ body, contentType: 'application/json' }),
  );
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`A dialog: ${dialog.message()}`);
  });
}

const expectHarmless = async (page: Page, where: string): Promise<void> =>
  expect(await harmOf(page), where).toEqual([]);

const expectNoSideScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

test.use({ allowedProblems: [/status 404|status of 404|third party: http:\/\/127\.0\.0\.1/] }); // events of other lists are pages that a server does not know

const titleOf = (page: Page) => page.locator('#event-title');

for (const [where, padding, steps] of [
  ['on the page', '', 16],
  ['in a worker', ' '.repeat(1_000_000), 4],
] as const)
  test(`attacks in every text of a list read ${where} stay words: plot and panel`, async ({ page }) => {
    await serve(page, hostileList() + padding);
    await page.goto(`/?${DATA}`);
    await expect(page.locator('a[data-event]').first()).toBeVisible();
    expect(page.workers()).toHaveLength(padding === '' ? 0 : 1);
    await expectHarmless(page, 'the plot');
    const label = page.locator('a[data-event]', { hasText: '15 constructor' });
    await label.hover();
    await expect(page.locator('[aria-hidden="true"] mark').first()).toBeVisible();
    await expectHarmless(page, 'the card under the pointer');
    await label.click();
    const next = page.getByRole('navigation', { name: 'Previous and next in time' }).getByRole('link').last();
    for (let at = 0; at < steps; at++) {
      await expect(titleOf(page)).toBeVisible();
      const title = await titleOf(page).textContent();
      await expectHarmless(page, `the panel of ${title}`);
      await next.click();
      await expect(titleOf(page)).not.toHaveText(title ?? '');
    }
  });

test('attacks stay words: list, files, search, filters, dialogs', async ({ page }) => {
  await serve(page, hostileList());
  await page.goto(`/list?${DATA}`);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expectHarmless(page, 'the list');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{M}\p{N}-]+\.json$/u);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toHaveProperty('events');

  await page.getByRole('combobox').fill('theme');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectHarmless(page, 'the search');
  await page.getByRole('combobox').fill('<img src=x onerror=globalThis.attacked=1> \u202E');
  await expectHarmless(page, 'a search that is an attack');
  await page.getByRole('combobox').fill('');
  await page.getByRole('button', { name: 'Filter' }).click();
  const filters = page.getByRole('dialog', { name: 'Filter' });
  const more = filters.getByRole('button', { name: /more$/ });
  for (let left = await more.count(); left > 0; left--) await more.nth(left - 1).click(); // the last first: one may go
  expect(await filters.getByRole('checkbox').count(), 'no more values than anybody could choose from').toBeLessThan(
    3_000,
  );
  await filters
    .getByRole('checkbox', { name: /^__proto__/ })
    .first()
    .check();
  await filters.getByRole('checkbox', { name: /^<b>constructor/ }).check();
  await expectHarmless(page, 'the filters');
  await expect(page).toHaveURL(/track=constructor/);
  await page.keyboard.press('Escape');
  await expectHarmless(page, 'what is filtered');

  await page.goto(`/event/constructor?${DATA}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Cite' }).click();
  const cite = page.getByRole('dialog', { name: 'Cite' });
  await expect(cite).toBeVisible();
  for (const style of await cite.getByRole('radio').all()) {
    await style.check();
    await expectHarmless(page, 'a citation');
  }
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await share.getByText('Embed in another page').click();
  await expect(share.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await expectHarmless(page, 'what is shared');
  await expect(share.getByRole('textbox', { name: 'Embed code' })).toHaveValue(
    /^<iframe src="[^"<>]+" [^<>]*><\/iframe>$/,
  );
});

test('attacks stay words: sources, handout, quiz, embed, and ids that are properties of every object', async ({
  page,
}) => {
  await serve(page, hostileList());
  await page.goto(`/sources?${DATA}`);
  await expect(page.getByRole('link', { name: /Its passages/ })).toHaveCount(ADDRESSES.length);
  await expectHarmless(page, 'the sources');
  await page
    .getByRole('link', { name: /Its passages/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectHarmless(page, 'a source');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const style of await page.getByRole('dialog').getByRole('radio').all()) {
    await style.check();
    await expectHarmless(page, 'a citation of a source');
  }
  for (const path of ['/handout', '/quiz', '/embed']) {
    await page.goto(`${path}?${DATA}&event=constructor&event=valueof&event=__proto__&event=event-5&answers=1`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expectHarmless(page, path);
  }
  // The same page from here on, as the paths of events that are not there answer with 404.
  for (const path of [
    '/event/__proto__',
    '/event/tostring',
    '/source/__proto__',
    '/source/hasOwnProperty',
    '/__proto__',
  ]) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `${path}?${DATA}`);
    await expect(page.getByText(/has this address|no such page/)).toBeVisible();
    await expectHarmless(page, path);
  }
});

test('what is wrong with a broken list is said in words', async ({ page }) => {
  await serve(page, brokenList());
  await page.goto(`/?${DATA}`);
  await expect(page.getByText('“id”: “__proto__” is not an id.').first()).toBeVisible();
  await expectHarmless(page, 'the problems');
  await expectNoViolations(page);
});

test('only http and https become links; each says which host it opens, and gives it no hold on this page', async ({
  page,
}) => {
  await serve(page, hostileList());
  await page.goto(`/sources?${DATA}`);
  const rows = page.locator('dt', { hasText: /^Address$/ }).locator('+ dd');
  await expect(rows).toHaveCount(ADDRESSES.length);
  const found = await rows.evaluateAll((cells) =>
    cells.map((cell) => {
      const link = cell.querySelector('a');
      return link && { host: cell.textContent, opens: link.hostname, rel: link.rel };
    }),
  );
  expect(found).toEqual(
    ADDRESSES.map(([, host]) => (host === undefined ? null : { host, opens: host, rel: 'noopener noreferrer' })),
  );
  await page
    .getByRole('link', { name: /Its passages/ })
    .nth(1)
    .click();
  const live = page.getByRole('link', { name: 'On the live page: example.org (opens in a new tab)' });
  await expect(live.first()).toHaveAttribute('href', /^http:\/\/example\.org:8080\/#:~:text=/);
  await expect(live.first()).toHaveAttribute('rel', 'noopener noreferrer');
});

test('texts of a million letters are cut, and no page scrolls sideways for them', async ({ page }) => {
  await serve(page, giantList());
  await page.goto(`/?${DATA}`);
  await expect(page.locator('a[data-event]').first()).toBeVisible({ timeout: 15_000 }); // megabytes to read and to measure
  await expectNoSideScroll(page);
  const marks = await page.locator('[data-bench="plot"] *').evaluateAll((all) => all.length);
  expect(marks).toBeLessThan(400);
  await page.locator('a[data-event]', { hasText: 'later' }).click();
  await expect(titleOf(page)).toHaveText('later');
  await page.getByRole('navigation', { name: 'Previous and next in time' }).getByRole('link').first().click();
  await expect(titleOf(page)).toHaveText(/^W{1999}…$/);
  await expectNoSideScroll(page);
  await page.goto(`/list?${DATA}`);
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await expectNoSideScroll(page);
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('link', { name: /^Its passages/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/?${DATA}`);
  await expect(page.getByText('later').first()).toBeVisible();
  await expectNoSideScroll(page);
});

test('a small file that unpacks to more than is read ends in a word, not in a dead page', async ({ page }) => {
  const bomb = await serveBomb();
  try {
    await page.goto(`/?data=${encodeURIComponent(bomb.address)}`);
    await expect(page.getByText('More than 512 MB')).toBeVisible({ timeout: 25_000 });
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(page.workers()).toHaveLength(0);
    await page.getByRole('link', { name: 'Open the built-in timeline' }).click();
    await expect(page.locator('a[data-event]').first()).toBeVisible();
  } finally {
    await bomb.close();
  }
});
