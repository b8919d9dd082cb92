import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const NOT_OURS = ['tests/browser/**', 'node_modules/**'];

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
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
          test: {
            name: 'ui',
            environment: 'happy-dom',
            include: ['tests/ui/**/*.test.{ts,tsx}'],
            exclude: NOT_OURS,
            setupFiles: ['tests/ui/setup.ts'],
          },
        },
      ],
    },
  }),
);
