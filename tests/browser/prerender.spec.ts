import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RawTimeline } from '../../src/model/schema.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const {
  events,
  sources = [],
  stories = [],
  title,
} = JSON.parse(readFileSync('data/timeline.json', 'utf8')) as RawTimeline;

const NARROW = ['/', '/event/armenia-recalls-ambassador-to-israel', '/list', '/source/shunculture', '/quiz'];
const PATHS = [
  ...NARROW,
  ...[
    '/sources',
    '/present',
    '/present/three-tracks/2',
    '/handout',
    '/embed/event/neutral-stance',
    '/embed/source/shunculture',
  ],
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test('every event and source has a page of its own, in both forms that static hosts look for', () => {
  const records = [...events.map(({ id }) => `event/${id}`), ...sources.map(({ id }) => `source/${id}`)];
  const steps = [['-', events] as const, ...stories.map((story) => [story.id, story.steps] as const)];
  const paths = [
    ...['list', 'sources', 'present', 'quiz', 'handout', 'embed'],
    ...[...records, ...records.map((path) => `embed/${path}`)],
    ...steps.flatMap(([story, all]) => all.map((_, at) => `present/${story}/${at + 1}`)),
    ...events.map(({ id }) => `present/-/at/${id}`),
  ];
  const titles = new Map<string, string>();
  for (const path of paths) {
    expect(existsSync(`dist/${path}.html`), path).toBe(true);
    const html = readFileSync(`dist/${path}.html`, 'utf8');
    expect(readFileSync(`dist/${path}/index.html`, 'utf8'), path).toEqual(html);
    const tag = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
    expect(tag(/<div id="root" data-path="([^"]*)">(?!<\/div>)/), path).toBe(`/${path}`);
    expect(tag(/<h1[^>]*>(.*?)<\/h1>/s).replace(/<[^>]*>/g, ''), path).toMatch(/\w/);
    for (const name of ['"description"', '"og:title"', '"og:image"', '"twitter:card"'])
      expect(tag(new RegExp(`=${name} content="([^"]*)"`)), `${path} ${name}`).toMatch(/\w/);
    const name = tag(/<title>([^<]*)</);
    const canonical = tag(/rel="canonical" href="([^"]*)"/);
    const same = titles.get(name);
    if (same !== undefined) expect(canonical, `${path} is called as another`).toBe(same);
    titles.set(name, canonical);
    expect(existsSync(`dist${canonical.replace(/\/$/, '/index')}.html`), canonical).toBe(true);
  }
  expect(readdirSync('dist/event').length).toBe(2 * events.length);
  const absent = readFileSync('dist/404.html', 'utf8');
  expect(absent).toContain('<div id="root"></div>');
  expect(absent).toMatch(/<noscript>.*<a href="\/">.*<\/noscript>/s);
});

test('each page says its own title, description, card and data', async ({ request }) => {
  for (const { id, title: name, summary = '' } of events) {
    const html = await (await request.get(`/event/${id}`)).text();
    const tag = (pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
    const plain = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
    expect(tag(/<title>([^<]*)<\/title>/), id).toBe(`${name.replaceAll('&', '&amp;')} – Passages`);
    expect(tag(/property="og:title" content="([^"]*)"/), id).toBe(plain(name));
    expect(tag(/name="description" content="([^"]*)"/), id).toContain(plain(summary).slice(0, 60));
    expect(tag(/rel="canonical" href="([^"]*)"/), id).toBe(`/event/${id}`);
    expect(tag(/property="og:image" content="([^"]*)"/), id).toBe(`/pictures/event/${id}.png`);
    const data = JSON.parse(tag(/<script type="application\/ld\+json">([^]*?)<\/script>/) ?? '') as object;
    expect(data, id).toMatchObject({ '@type': 'WebPage', name });
    expect(html.match(/<script(?! type="application\/ld\+json")[^>]*>/g), id).toHaveLength(1); // the app alone
    expect(tag(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/), id).toContain("script-src 'self';");
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/failed \(csp\)/] });

  test('an event can be read whole', async ({ page }) => {
    const event = events.find(({ citations }) => (citations?.length ?? 0) > 2);
    if (!event) throw new Error('No event has three passages');
    await page.goto(`/event/${event.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
    const shown = await page.getByRole('complementary').locator('blockquote').allTextContents();
    for (const { selector } of event.citations ?? []) {
      const [quote] = selector;
      expect(shown.some((text) => quote?.type === 'TextQuoteSelector' && text.includes(quote.exact))).toBe(true);
    }
    await expect(page.getByRole('complementary').getByText('Who says so')).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
  });

  test('the timeline is a list of every event in each of its tracks', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const links = page.getByRole('list', { name: 'All events' }).getByRole('link');
    expect(await links.count()).toBe(events.reduce((sum, { tracks }) => sum + tracks.length, 0));
    await links.first().click();
    await expect(page).toHaveURL(/\/event\//);
  });

  test('on a phone the list says the words of each event as well', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const first = page.getByRole('list', { name: 'All events' }).getByRole('link').first();
    await expect(first).toContainText(/[a-z]{3,} [a-z]{2,}.*\w{3,} \w{3,}/);
    await expect(first.locator('span').last()).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(first.locator('span').last()).toBeHidden();
  });

  test('the list and a source can be read', async ({ page }) => {
    await page.goto('/list');
    expect(await page.locator('tbody tr').count()).toBe(events.length);
    await page.goto(`/source/${sources[0]?.id}`);
    expect(await page.locator('blockquote').count()).toBeGreaterThan(20);
  });

  test('a step, the cards of the quiz, a handout and an embed can be read', async ({ page }) => {
    await page.goto(`/present/${stories[0]?.id}/2`);
    await expect(page.locator('blockquote')).toBeVisible();
    await expect(page.getByRole('toolbar')).toBeHidden();
    await page.goto('/quiz');
    await expect(page.locator('[data-card] bdi').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
    await page.goto('/handout');
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.goto('/embed/event/neutral-stance');
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in Passages' })).toHaveAttribute('href', '/event/neutral-stance');
  });

  test.describe('a page that is not there', () => {
    test.use({ allowedProblems: [/status 404|Failed to load resource|failed \(csp\)/] });
    test('says so', async ({ page }) => {
      await page.goto('/nothing/here');
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    });
  });
});

for (const viewport of SIZES)
  test.describe(`taken over at ${viewport.width}`, () => {
    test.use({ viewport, serviceWorkers: 'allow' });

    for (const path of viewport.width < 768 ? NARROW : PATHS)
      test(`${path}: nothing is said in the console, nothing moves`, async ({ page }) => {
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.addInitScript(() => {
          const moved = { by: 0, isGone: false };
          Object.assign(globalThis, { moved });
          document.addEventListener('DOMContentLoaded', () => {
            const watch = (): void => void (moved.isGone ||= document.querySelector('h1') === null);
            new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
          });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) moved.by += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const response = await page.goto(path);
        expect(await response?.text()).toContain(`id="root" data-path="${path}"`);
        await expect(page.locator('#root')).not.toHaveAttribute('data-path');
        if (!/^\/(present\/|embed)/.test(path)) await expect(page.getByRole('combobox')).toBeVisible();
        if (path === '/' || path.includes('/event'))
          await page.waitForFunction(() => performance.getEntriesByName('timeline:ready').length > 0);
        await expect(page.locator('head meta[name="description"]')).toHaveCount(1);
        await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
        expect(said).toEqual([]);
        const moved = await page.evaluate(
          () => (globalThis as unknown as { moved: { by: number; isGone: boolean } }).moved,
        );
        expect(moved.by).toBeLessThan(0.02);
        expect(moved.isGone).toBe(false); // what was written stays until it is taken over
      });
  });

test.describe('taken over on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of NARROW.slice(0, 2))
    test(`${path}: nothing larger is painted late, and no script of the plot comes`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
      await page.goto(path);
      await page.waitForFunction(() => performance.getEntriesByName('timeline:ready').length > 0);
      await expect(page.locator('[data-at]').first()).toBeAttached();
      const largest = await page.evaluate(
        () =>
          new Promise<readonly (string | undefined)[]>((tell) => {
            new PerformanceObserver((list) =>
              tell(
                list
                  .getEntries()
                  .map(
                    (entry) => (entry as PerformanceEntry & { element?: Element }).element?.closest('ol')?.className,
                  ),
              ),
            ).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
      const list = await page.locator('ol:has(> [data-at])').getAttribute('class');
      expect(largest.length).toBeGreaterThan(0);
      expect(largest).not.toContain(list); // what is read first stays the largest there is
      expect(scripts.filter((url) => /\/Plot-/.test(url))).toEqual([]);
      expect(scripts.filter((url) => /\/PhoneList-/.test(url))).toHaveLength(1);
    });
});

test('an event is used before its plot is there, with 120 kB of scripts at most', async ({ page }) => {
  const html = readFileSync('dist/event/neutral-stance.html', 'utf8');
  const first = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\/([^"]*\.js)"/g)].map(
    ([, file = '']) => file,
  );
  const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(120_000);
  const held: string[] = [];
  await page.route(/\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (first.includes(file)) return route.continue();
    held.push(file); // and never answered
    return undefined;
  });
  await page.goto('/event/neutral-stance', { waitUntil: 'domcontentloaded' });
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('button', { name: 'Share' })).toBeVisible();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await panel.locator('a[href*="/event/"]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  await expect(page.getByRole('button', { name: /^Colours/ })).toBeVisible();
  expect(held.some((file) => file.includes('Plot'))).toBe(true);
});

test('a control is not shown before it answers', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/timeline-.*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/event/neutral-stance');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  release();
  await page.getByRole('complementary').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});

test('a link with a view shows the page until the view can be drawn, and never another', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/timeline-.*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/event/neutral-stance?kind=statement');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neutral/);
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0);
  release();
  await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/neutral/);
});

test.describe('an address without a page', () => {
  test.use({ allowedProblems: [/status 404|Failed to load resource/] });

  test('gets the status of its absence, and the app’s help', async ({ page }) => {
    const response = await page.goto('/event/armenia-recalls-ambasador');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('No event has this address')).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Armenia recalls its ambassador to Israel', exact: true }),
    ).toBeVisible();
    await expectNoViolations(page);
  });
});

test('the folder of a build holds nothing that asks another host', () => {
  const style = readdirSync('dist/assets').find((name) => name.endsWith('.css')) ?? '';
  expect(readFileSync(join('dist/assets', style), 'utf8')).not.toMatch(/url\(["']?https?:/);
});
