import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureDependencies } from '../../tools/run/ensureDependencies.mjs';

let root: string;
let installs: number;

const lockfile = (version: string) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } },
  });
const ask = (version: string) => writeFileSync(join(root, 'package-lock.json'), lockfile(version));
const ensure = (fails = false) =>
  ensureDependencies({
    root,
    log: () => undefined,
    install: () => {
      installs++;
      return fails ? Promise.reject(new Error('no network')) : Promise.resolve();
    },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ensure-'));
  installs = 0;
  ask('1.0.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('installs where nothing is, and then no more', async () => {
  await ensure();
  await ensure();
  expect(installs).toBe(1);
});

it('installs again where the lockfile changed', async () => {
  await ensure();
  ask('1.0.1');
  await ensure();
  expect(installs).toBe(2);
});

it('installs again where another machine had installed', async () => {
  await ensure();
  const stamp = join(root, 'node_modules', '.stamp');
  writeFileSync(stamp, readFileSync(stamp, 'utf8').replace(process.platform, 'plan9'));
  await ensure();
  expect(installs).toBe(2);
});

it('installs again after an installation that failed', async () => {
  await expect(ensure(true)).rejects.toThrow('no network');
  expect(existsSync(join(root, '.cache', 'install.lock'))).toBe(false);
  await ensure();
  expect(installs).toBe(2);
});

it.each([
  ['the same', { 'node_modules/a': { version: '1.0.0' } }, 0],
  ['an older one', { 'node_modules/a': { version: '0.9.0' } }, 1],
  ['nothing', {}, 1],
])('where npm says that it installed %s by hand', async (_, packages, expected) => {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  await ensure();
  expect(installs).toBe(expected);
});

it('takes over the lock of a process that is gone', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  mkdirSync(join(root, '.cache', 'install.lock'), { recursive: true });
  writeFileSync(join(root, '.cache', 'install.lock', 'pid'), String(gone));
  await ensure();
  expect(installs).toBe(1);
});

it('waits for a process that lives, and installs nothing where that one has', async () => {
  const lock = join(root, '.cache', 'install.lock');
  mkdirSync(lock, { recursive: true });
  writeFileSync(join(lock, 'pid'), String(process.ppid));
  const waited: string[] = [];
  await ensureDependencies({
    root,
    log: (line) => {
      waited.push(line);
      mkdirSync(join(root, 'node_modules'));
      const packages = { 'node_modules/a': { version: '1.0.0' } };
      writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
      rmSync(lock, { recursive: true });
    },
    install: () => Promise.reject(new Error('must not install')),
  });
  expect(waited).toHaveLength(1);
  expect(waited[0]).toContain(String(process.ppid));
});
