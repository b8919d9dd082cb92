import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './browser/findChromium.mjs';
import { serve } from './run/serve.mjs';

// npm run screenshots: pictures of the built app in docs/screenshots
const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const FOLDER = join(ROOT, 'docs/screenshots');

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const EVENT = '/event/azerbaijan-opens-embassy-in-israel';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
}

const THEMES = ['light', 'dark'] as const;
const PICTURES: readonly Picture[] = THEMES.flatMap((theme) => [
  { name: `explore-${theme}`, path: '/', size: DESK, theme },
  { name: `event-${theme}`, path: EVENT, size: DESK, theme },
  { name: `phone-${theme}`, path: '/', size: PHONE, theme },
]);

/** Takes one picture, once the plot says that its first picture is complete and the fonts are there. */
async function take(browser: Browser, origin: string, { name, path, size, theme }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(new URL(path, origin).href);
  await page.waitForFunction(() => performance.getEntriesByName('timeline:ready').length > 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`docs/screenshots/${name}.png  ${size.width} × ${size.height}`);
}

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build in dist: run npm run build first.');
await mkdir(FOLDER, { recursive: true });
const server = await serve({ root: DIST, port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
try {
  for (const picture of PICTURES) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
}
