import { expect, test } from './support/test.ts';

const EVENT = '/event/armenia-recalls-ambassador-to-israel';

/** All that the site may keep on a device: see docs/keyboard.md. What works offline has its own test. */
const KEPT = ['passages.letter-keys'];

test('a walk through everything asks nobody but the site itself, and leaves one switch on the device', async ({
  context,
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  const asked: string[] = [];
  // Of the context, not the page: frames, workers and pages that open are in it too.
  context.on('request', (request) => asked.push(request.url()));
  context.on('page', (opened) => opened.on('websocket', (socket) => asked.push(socket.url())));
  page.on('websocket', (socket) => asked.push(socket.url()));

  await page.goto('/');
  const labels = page.locator('a[data-event]');
  await expect(labels.first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/w=/);
  await labels.first().hover();
  await page.getByRole('button', { name: 'Fit' }).click();
  for (const theme of ['light', 'dark']) {
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect(page).toHaveURL(new RegExp(`ui=${theme}`));
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme); // drawn: the next press starts from here
  }
  await page
    .getByRole('button', { name: /^Hide track/ })
    .first()
    .click();
  await expect(page).toHaveURL(/hide=/);

  await labels.first().focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of the timeline' });
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');

  await page.getByRole('combobox').fill('oil');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('option').first().click();
  await expect(page.locator('#event-title')).toBeVisible();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Statement/ }).check();
  await page.keyboard.press('Escape');

  await page.goto(EVENT);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('dialog', { name: 'Cite' }).getByRole('radio', { name: 'RIS' }).check();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await share.getByText('Embed in another page').click();
  await expect(share.frameLocator('iframe').getByRole('link', { name: /Open in Passages/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await panel.getByRole('link', { name: 'Read in context' }).click();
  await expect(page).toHaveURL(/\/source\//);

  const main = page.getByRole('navigation', { name: 'Timeline, list and sources' });
  await main.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await main.getByRole('link', { name: 'List' }).click();
  for (const name of ['Download as CSV', 'Download as JSON'])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  await page.getByRole('link', { name: 'Order quiz' }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.goBack();
  await page.getByRole('link', { name: 'Handout' }).click();
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('heading', { name: 'What the record says' })).toBeVisible();
  await page.goto('/embed');
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /Open in Passages/ }).click(),
  ]);
  await expect(full.locator('a[data-event]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);

  expect(asked.length).toBeGreaterThan(20);
  const foreign = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: KEPT, session: [], databases: [], caches: [], cookie: '' });
});
