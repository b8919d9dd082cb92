import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const MARKUP = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'What is read is text. Never write it as markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'What is read is text. Never write it as markup.',
  },
];
const DATE = { selector: 'Identifier[name="Date"]', message: 'Days are numbers: use src/time.' };
const FRAME = {
  selector: 'Identifier[name="requestAnimationFrame"]',
  message: 'Frames are asked for in src/stage/frame.ts alone.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'playwright-report/', 'test-results/', 'bench-out/', '.cache/']),
  js.configs.recommended,
  { rules: { 'no-control-regex': 'off' } }, // what reads JSON has to name its control characters
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off', // an index may be out of range where the type says it is not
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(/index(\\.tsx?)?|/|\\.)$', message: 'Import the file itself.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP, DATE, FRAME] },
  },
  {
    files: ['src/time/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP, FRAME] },
  },
  {
    files: ['src/stage/frame.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP, DATE] },
  },
  {
    files: ['src/stage/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' }, // d3's behaviours are functions with methods free of `this`
  },
  {
    files: ['**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.configs.recommended],
    // What scrolls has to be reached by keyboard.
    rules: { 'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }] },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [hooks.configs.flat.recommended],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.objectContaining and its like are any
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
