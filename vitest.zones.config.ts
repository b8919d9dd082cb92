import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const ZONES = ['America/New_York', 'Asia/Baku', 'Pacific/Auckland'];

// `Date` is in src/time alone (tests/architecture.test.ts): these are its tests, and those of all that says or writes dates.
const ZONED = ['time/**', 'view/**', 'data/timeline', 'model/cite/**', 'model/decode', 'model/jsonLd'];

/** The tests of whatever has to do with dates, in time zones on both sides of UTC and with their changes of the clock. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 180_000,
      isolate: false,
      environment: 'node',
      include: ZONED.map((part) => `tests/${part}.test.ts`),
      projects: ZONES.map((zone) => ({ extends: true as const, test: { name: zone, env: { TZ: zone } } })),
    },
  }),
);
