import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { expectNoViolations } from '../browser/support/axe.ts';
import { expect, test } from '../browser/support/test.ts';
import type { RawTimeline } from '../../src/model/schema.ts';

const BASE = '/passages/';
const SITE = 'https://passages.example'; // what playwright.subpath.config.ts builds for; nothing is asked of it
const EVENT = 'event/armenia-recalls-ambassador-to-israel';
const { events, sources = [], title } = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as RawTimeline;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const textOf = async (request: APIRequestContext, path: string): Promise<string> => (await request.get(path)).text();

/** Opens a page of the site by its path below the base; the pages of a plain host end with a slash. */
async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(`${BASE}${path}`);
  expect(response?.status(), path).toBe(200);
}

/** Every address of the site that stands in a text, as a path: those from the root of a host and those with our origin. */
function ownAddresses(html: string): readonly string[] {
  const fromRoot = [...html.matchAll(/\s(?:href|src|content|action|start_url)="(\/[^"]*)"/g)].map(([, path]) => path);
  const whole = [...html.matchAll(/https:\/\/passages\.example([^\s"'<>\\&]*)/g)].map(([, path]) => path || '/');
  return [...fromRoot, ...whole].map((path = '') => path.replaceAll('&amp;', '&'));
}

for (const [path, words] of [
  ['', title],
  [EVENT, 'Armenia recalls its ambassador to Israel'],
  ['list', 'All events'],
  ['sources', 'Sources'],
  ['source/news-az', /News\.Az/],
] as const)
  test(`/${path} is taken over in silence`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(() => {
      const mark = () => Object.assign(document.querySelector('h1') ?? {}, { isWritten: true });
      document.addEventListener('DOMContentLoaded', mark); // before the list is there
    });
    await open(page, path);
    await expect(heading(page)).toHaveText(words);
    await expect(page.getByRole('combobox')).toBeVisible(); // the app has taken over
    expect(await heading(page).evaluate((now) => 'isWritten' in now)).toBe(true); // and drew nothing anew
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${SITE}${BASE}${path}`);
    const addresses = await page
      .locator('[href], [src]')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLImageElement).src).filter(Boolean),
      );
    const { origin } = new URL(page.url());
    const own = addresses.filter((address) => [origin, SITE].includes(new URL(address, origin).origin));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((address) => !new URL(address, origin).pathname.startsWith(BASE))).toEqual([]);
    expect(said).toEqual([]);
  });

test('links with a query, tools and embeds are found', async ({ page }) => {
  await open(page, `${EVENT}?kind=event`);
  await expect(heading(page)).toHaveText(/recalls its ambassador/);
  await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?kind=event');
  await open(page, 'handout?handout=armenia-recalls-ambassador-to-israel');
  await expect(heading(page)).toBeVisible();
  await open(page, 'quiz');
  await expect(heading(page)).toBeVisible();
  await open(page, 'embed');
  await expect(heading(page)).toHaveText(title);
  await open(page, `embed/${EVENT}`);
  await expect(heading(page)).toHaveText(/recalls its ambassador/);
  await expect(page.getByRole('link', { name: /Open in Passages/ })).toHaveAttribute('href', new RegExp(BASE + EVENT));
  await open(page, 'embed/source/news-az');
  await expect(heading(page)).toHaveText(/News\.Az/);
});

test('Back and Forward go where they came from', async ({ page }) => {
  const path = () => new URL(page.url()).pathname.replace(/\/$/, '');
  await open(page, '');
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  expect(path()).toBe(`${BASE}list`);
  await page.getByRole('link', { name: 'Armenia recalls its ambassador to Israel', exact: true }).click();
  await expect(heading(page)).toHaveText(/recalls its ambassador/);
  expect(path()).toBe(`${BASE}${EVENT}`);
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Read in context/ })
    .first()
    .click();
  await expect.poll(path).toContain(`${BASE}source/`);
  await page.goBack();
  await expect(heading(page)).toHaveText(/recalls its ambassador/);
  await page.goBack();
  await expect(heading(page)).toHaveText('All events');
  await page.goForward();
  await page.reload();
  await expect(heading(page)).toHaveText(/recalls its ambassador/);
});

test('the code of an embed names the path', async ({ page }) => {
  await open(page, EVENT);
  await page.getByRole('complementary').getByRole('button', { name: 'Share' }).click();
  await page.getByText('Embed in another page').click();
  const code = page.getByRole('textbox', { name: 'Embed code' });
  await expect(code).toHaveValue(new RegExp(`src="http://localhost:\\d+${BASE}embed/${EVENT}"`));
  const frame = page.getByRole('dialog').frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/recalls its ambassador/);
});

test.describe('an address without a page', () => {
  test.use({ allowedProblems: [/status 404|Failed to load resource/] });

  for (const [path, help] of [
    ['event/armenia-recalls-ambasador', 'No event has this address'],
    ['source/shuncultur', 'No source has this address'],
    ['no/such/page', 'There is no such page'],
  ] as const)
    test(`/${path} gets help, and all that it needs`, async ({ page }) => {
      const failed: string[] = [];
      page.on('response', (answer) => answer.status() >= 400 && failed.push(new URL(answer.url()).pathname));
      const response = await page.goto(`${BASE}${path}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByText(help)).toBeVisible();
      const ways = page.getByRole('main').getByRole('link');
      expect(await ways.count()).toBeGreaterThan(0);
      await expectNoViolations(page);
      expect(failed).toEqual([`${BASE}${path}`]); // the page alone: its scripts and styles are there
      await ways.first().click();
      await expect(page.getByText(help)).toHaveCount(0);
      expect(new URL(page.url()).pathname.startsWith(BASE)).toBe(true);
    });
});

test('every page of the sitemap has its own title and content, and leads nowhere but to what is there', async ({
  request,
}) => {
  const sitemap = await textOf(request, `${BASE}sitemap.xml`);
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replace(SITE, ''));
  expect(paths.length).toBeGreaterThanOrEqual(3 + events.length + sources.length);
  const addresses = new Set(['robots.txt', 'sw.js', '404.html'].map((file) => BASE + file));
  const titles = new Set<string>();
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    const event = events.find(({ id }) => path === `${BASE}event/${id}`);
    const name = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    if (event) expect(name).toContain(event.title.replaceAll('&', '&amp;'));
    expect(titles.has(name), `${path} is called “${name}”, as another is`).toBe(false);
    titles.add(name);
    expect(html, path).toContain(`data-path="${path.replace(BASE, '/')}"`);
    expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, ''), path).toMatch(/\w/);
    for (const address of ownAddresses(html)) addresses.add(address.replace(/[#?].*/, ''));
  }
  for (const file of ['manifest.webmanifest', 'robots.txt', 'oembed/index.json', `oembed/${EVENT}.json`]) {
    const text = await textOf(request, BASE + file);
    for (const address of ownAddresses(text)) addresses.add(address);
    for (const [, address = ''] of text.matchAll(/"(\/[^"]*)"/g)) addresses.add(address);
  }
  expect([...addresses].filter((address) => !address.startsWith(BASE))).toEqual([]);
  expect(addresses.size).toBeGreaterThan(2 * events.length); // pages and their pictures at least
  const lost: string[] = [];
  for (const address of addresses) if ((await request.get(address)).status() !== 200) lost.push(address);
  expect(lost).toEqual([]);
});

test.describe('after one visit', () => {
  test.use({ allowedProblems: [/net::ERR_INTERNET_DISCONNECTED/] });

  test('it works without a network, below its path alone', async ({ page, context }) => {
    await open(page, '');
    const scope = await page.evaluate(async () => {
      const { scope: own } = await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      return new URL(own).pathname;
    });
    expect(scope).toBe(BASE);
    await context.setOffline(true);
    await page.goto(`${BASE}event/neutral-stance`);
    await expect(heading(page)).toHaveText(/neutral/);
    await expect(page.locator('a[data-event]').first()).toBeVisible();
    await page.goto(`${BASE}list?kind=event`);
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await page.goto(`${BASE}source/shunculture`);
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.goto(`${BASE}embed/${EVENT}`);
    await expect(heading(page)).toHaveText(/recalls its ambassador/);
  });
});
