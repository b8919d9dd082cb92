import { defineConfig } from '@playwright/test';
import everywhere from './playwright.config.ts';

const port = Number(process.env['SUBPATH_PORT'] ?? 4318);
const base = '/passages/';
const url = `http://localhost:${port}${base}`;

/** The app below a path of a host that knows no rules, such as a project's page; the sitemap names another origin. */
export default defineConfig({
  ...everywhere,
  testDir: 'tests/subpath',
  outputDir: 'test-results/subpath',
  fullyParallel: true, // it is one file
  use: { ...everywhere.use, baseURL: url, serviceWorkers: 'allow' },
  webServer: {
    command: `"${process.execPath}" tools/browser/serveSubpath.mjs`,
    url,
    env: { SUBPATH_PORT: String(port), BASE_PATH: base, SITE_URL: 'https://passages.example' },
    reuseExistingServer: false,
    timeout: 120_000, // it builds
  },
});
