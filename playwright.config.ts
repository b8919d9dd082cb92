import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tools/browser/findChromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4317);
const url = `http://localhost:${port}/`;

// Every worker reads this file again: the search is done once, and its result handed down.
process.env['CHROME_BIN'] = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 90_000, // what hangs ends; a walk through everything on a busy machine does not
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line']],
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // Half of the time went into new contexts. Between tests it loses pages, routes, cookies, caches, storage and workers;
    // tests/browser/support/test.ts takes back the rest.
    reuseContext: true,
    serviceWorkers: 'block', // answers would come past what tests put in their way; offline.spec.ts lets it in
    launchOptions: { executablePath: process.env['CHROME_BIN'], args: [...CHROMIUM_ARGS] },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `"${process.execPath}" tools/browser/serveDist.mjs`,
    url,
    env: { E2E_PORT: String(port) },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
