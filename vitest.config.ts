import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const NOT_OURS = ['tests/browser/**', 'node_modules/**'];

/** These replace a module for all that imports it, so they share none with other files. */
const ALONE = ['tests/ui/pages.test.tsx'];

const ui = {
  environment: 'happy-dom',
  setupFiles: ['tests/ui/setup.ts'],
};

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      testTimeout: 180_000, // what hangs ends, but a busy machine is no failure
      restoreMocks: true,
      unstubGlobals: true,
      isolate: false, // half of the time went into loading the same modules for every file
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [...NOT_OURS, 'tests/ui/**'],
          },
        },
        {
          extends: true,
          test: { ...ui, name: 'ui', include: ['tests/ui/**/*.test.{ts,tsx}'], exclude: [...NOT_OURS, ...ALONE] },
        },
        { extends: true, test: { ...ui, name: 'alone', isolate: true, include: ALONE } },
      ],
    },
  }),
);
