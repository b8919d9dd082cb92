import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

/**
 * Installs the dependencies where they are missing or other than package-lock.json asks for. Imports nothing but Node's
 * own modules: it runs in a fresh clone. Rejects with an Error to show where npm fails.
 */
export async function ensureDependencies({ root = ROOT, log = console.error, install = npmInstall } = {}) {
  if (isFresh(root)) return;
  const lock = join(root, '.cache', 'install.lock');
  await withLock(
    lock,
    async () => {
      if (isFresh(root)) return;
      log('Installing the dependencies (npm ci) …');
      // Gone first: an installation that is interrupted must not look finished.
      rmSync(stampPath(root), { force: true });
      rmSync(installedPath(root), { force: true });
      await install(root);
      mkdirSync(join(root, 'node_modules'), { recursive: true });
      writeFileSync(stampPath(root), wantedStamp(root));
    },
    { onWait: (pid) => log(`Waiting for process ${pid}, which is installing (${lock}) …`) },
  );
}

const stampPath = (root) => join(root, 'node_modules', '.stamp');
const installedPath = (root) => join(root, 'node_modules', '.package-lock.json');

function wantedStamp(root) {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${digest} ${machine()}\n`;
}

const machine = () => `${process.platform}-${process.arch}-${process.versions.modules}`;

function isFresh(root) {
  const wanted = wantedStamp(root);
  const stamp = readText(stampPath(root));
  if (stamp === wanted) return true;
  const otherMachine = stamp !== undefined && !stamp.endsWith(` ${machine()}\n`);
  if (otherMachine || !isInstalledByHand(root)) return false;
  writeFileSync(stampPath(root), wanted);
  return true;
}

/** Whether npm's own record of what it installed already answers package-lock.json (after an `npm install` by hand). */
function isInstalledByHand(root) {
  const installed = readText(installedPath(root));
  if (installed === undefined) return false;
  const has = JSON.parse(installed).packages ?? {};
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  const names = Object.keys(asked).filter((name) => name !== '');
  return names.every((name) => {
    if (has[name] === undefined) return asked[name].optional === true;
    return has[name].version === asked[name].version && has[name].integrity === asked[name].integrity;
  });
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function npmInstall(root) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const throughNode = npm !== undefined && basename(npm) === 'npm-cli.js';
  const child = throughNode
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed with exit code ${code}. Run it by hand to see why.`));
    });
  }).finally(() => {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  });
}
