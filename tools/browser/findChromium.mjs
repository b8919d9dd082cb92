import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The shell without a window comes first: it does the same with less.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For containers: no sandbox below root, no graphics card, and nothing asked of the network but what a test asks. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium to run: CHROME_BIN, the system's, Playwright's own, and where there is none one that is
 * installed now. Throws an Error that names what was tried.
 */
export function findChromium() {
  const asked = process.env['CHROME_BIN'];
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROME_BIN is ${asked}, which is no program that can be run. Correct it, or unset it.`);
  }
  const found = PLACES.find(isExecutable) ?? playwrightsOwn();
  if (found !== undefined) return found;

  const failures = [];
  for (const { name, install } of [
    { name: 'playwright install chromium', install: installWithPlaywright },
    { name: 'apt-get install chromium-headless-shell', install: () => installWithApt('chromium-headless-shell') },
    { name: 'apt-get install chromium', install: () => installWithApt('chromium') },
  ]) {
    console.error(`No Chromium found; trying: ${name} …`);
    const failure = install();
    const now = PLACES.find(isExecutable) ?? playwrightsOwn();
    if (now !== undefined) return now;
    failures.push(`  ${name}: ${failure ?? 'it ended well, but left no browser where one is looked for'}`);
  }
  throw new Error(
    [
      'The browser tests need Chromium, and there is none.',
      `Looked at: CHROME_BIN (not set), ${PLACES.join(', ')}, and Playwright’s own.`,
      'Tried to install it:',
      ...failures,
      'Install Chromium or Chrome by hand, or give its path: CHROME_BIN=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return [chromium.executablePath()].find(isExecutable);
  } catch {
    return undefined;
  }
}

/** Installs, and says why it could not; undefined where it ended well. */
function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function installWithApt(name) {
  if (!existsSync('/etc/debian_version')) return 'not a Debian system';
  if (process.getuid?.() !== 0) return 'not root';
  return run('apt-get', ['update']) ?? run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : `exit code ${status}, ${stderr.trim().split('\n').at(-1)}`;
}
