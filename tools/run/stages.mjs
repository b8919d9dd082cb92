import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const requireHere = createRequire(import.meta.url);
const REPORTS = join(ROOT, '.cache', 'test');
const TEXTS = '../shared/sources';

/** What a tool keeps of its last run: those that do compare contents, and begin anew with another version or other options. */
const cache = (tool) => join(ROOT, '.cache', tool);
const KEPT_BY_CONTENT = ['--cache-strategy=content', `--cache-location=${cache('prettier')}`];

/**
 * What npm test runs, in the order of its starting: beside each of the heavy stages, which take both cores by turns, light
 * ones fill what these leave idle. `commands`: Node scripts with their arguments, one after the other. `needs`: what must
 * have passed before, where it was asked for. `apart`: what it shares no moment with, for both are heavy. `report`: the
 * file its tests are counted from, and its `kind`; a stage without one counts as one test.
 */
export const STAGES = [
  { name: 'build', commands: [() => [bin('vite'), 'build']] },
  {
    name: 'unit',
    commands: [() => [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${report('unit')}`]],
    report: { kind: 'vitest', path: report('unit') },
  },
  {
    name: 'timezones',
    commands: [() => [bin('vitest'), 'run', '--config=vitest.zones.config.ts']],
    apart: ['unit'],
  },
  {
    name: 'browser',
    commands: [() => [playwright(), 'test', '--reporter=line,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') },
    needs: ['build'],
    apart: ['unit', 'timezones'],
    report: { kind: 'playwright', path: report('browser') },
  },
  {
    name: 'subpath', // builds into a folder of its own
    commands: [() => [playwright(), 'test', '--config=playwright.subpath.config.ts', '--reporter=line,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('subpath') },
    needs: ['build'],
    apart: ['unit', 'timezones', 'browser'],
    report: { kind: 'playwright', path: report('subpath') },
  },
  { name: 'lint', commands: [() => [bin('eslint'), '.']] },
  {
    name: 'types',
    commands: [() => [bin('typescript', 'tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', cache('tsc')]],
  },
  { name: 'format', commands: [() => [bin('prettier'), '--check', '.', '--cache', ...KEPT_BY_CONTENT]] },
  { name: 'unused', commands: [() => [bin('knip')]] },
  { name: 'size', commands: [() => [bin('size-limit'), '--json']], needs: ['build'] },
  { name: 'data', commands: [() => [bin('tsx'), 'tools/data/check.ts', ...texts()]] },
];

function report(name) {
  return join(REPORTS, `${name}.json`);
}

const texts = () => (existsSync(join(ROOT, TEXTS)) ? ['--texts', TEXTS] : []);

const playwright = () => bin('@playwright/test', 'playwright');

/** The script behind a package's command, so that no shell stands between; throws where it is not installed. */
function bin(packageName, command = packageName) {
  const folder = packageFolder(packageName);
  const { bin: scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof scripts === 'string' ? scripts : scripts[command]);
}

// Not require.resolve: many packages do not export their package.json.
function packageFolder(name) {
  const found = (requireHere.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return found;
}
