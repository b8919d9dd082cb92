import { readdirSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test'; // no page is opened for most of it
import { RECIPES, isInstalled, startRecipe, type RecipeServer } from './support/recipeServer.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks for a path as it is written, and follows nothing. */
const answerOf = (site: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, reject) => {
    ask(new URL(path, site), { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

const assets = readdirSync('dist/assets');
const asset = (ending: string): string => `/assets/${assets.find((name) => name.endsWith(ending))}`;
const EVENT = '/event/armenia-recalls-ambassador-to-israel';
const PATHS = [
  ...['/', '/?kind=event', EVENT, `${EVENT}?ui=dark`, '/list', '/sources', '/source/news-az', '/handout', '/quiz'],
  ...['/embed', '/embed?hide=armenia', `/embed${EVENT}`, '/embed/source/news-az'],
  ...['.js', '.css', '.woff2', '.json'].map(asset),
  ...['/sw.js', '/icon.svg', '/icon-192.png', '/manifest.webmanifest', '/robots.txt', '/pictures/index.png'],
];
const MISSING = ['/event/not-there', '/no/such/page', '/embed/event/not-there', '/embedded', '/assets/gone'];

/** What must be the same everywhere; a charset is the same in either case. */
const said = ({ status, headers }: Answer) => ({
  status,
  type: String(headers['content-type']).toLowerCase().split(';')[0],
  policy: headers['content-security-policy'],
  sniff: headers['x-content-type-options'],
  referrer: headers['referrer-policy'],
  cache: headers['cache-control'],
});

for (const [name, recipe] of Object.entries(RECIPES))
  test.describe(`the recipe for ${name}`, () => {
    const missing = isInstalled(recipe) ? '' : `${name} is not installed: its recipe is checked in form only`;
    if (missing !== '') console.log(missing);
    test.skip(missing !== '', missing);
    let server: RecipeServer | undefined;
    test.beforeAll(async () => {
      server = await startRecipe(recipe);
    });
    test.afterAll(() => server?.stop());

    test('answers as our own server does', async ({ baseURL }) => {
      for (const path of [...PATHS, ...MISSING]) {
        const [own, other] = await Promise.all([baseURL, server?.url].map((site) => answerOf(site ?? '', path)));
        if (own === undefined || other === undefined) throw new Error('No answer');
        expect.soft(said(other), path).toEqual(said(own));
        expect.soft(own.status, path).toBe(MISSING.includes(path) ? 404 : 200);
        expect.soft(other.body.equals(own.body), path).toBe(true);
        if (said(own).type === 'text/html')
          expect.soft(String(other.headers['content-type']).toLowerCase(), path).toContain('charset=utf-8');
      }
    });

    test('encodes text, and answers 304 to what is known', async () => {
      const site = server?.url ?? '';
      const plain = await answerOf(site, asset('.js'));
      const packed = await answerOf(site, asset('.js'), { 'accept-encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toMatch(/accept-encoding/i);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect(packed.body.length).toBeLessThan(plain.body.length);
      for (const path of ['/', asset('.js')]) {
        const { headers } = await answerOf(site, path);
        expect(headers.etag).toBeTruthy();
        const again = await answerOf(site, path, { 'if-none-match': String(headers.etag) });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
      }
    });

    test('is quiet in a browser', async ({ browser }) => {
      const page = await browser.newPage({ baseURL: server?.url ?? '', serviceWorkers: 'allow' });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(EVENT);
      await expect(page.getByRole('combobox')).toBeVisible();
      await expect(page.locator('a[data-event]').first()).toBeVisible();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.goto('/list?kind=state');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
