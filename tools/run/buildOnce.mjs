import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

const TOOLS = ['prerender', 'pictures', 'share', 'vite'].map((folder) => `tools/${folder}`);
const INPUTS = [
  'src',
  'public',
  'data',
  ...TOOLS,
  'tools/run/headers.mjs',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the app for production into `folder` (from the root of the repository), unless what is there already is what
 * the sources give. BASE_PATH and SITE_URL say where it will be served.
 */
export function buildOnce({ log = console.error, folder = 'dist' } = {}) {
  return withLock(join(ROOT, '.cache', 'build.lock'), async () => {
    const stamp = join(ROOT, 'node_modules', '.cache', `passages-build-${folder.replaceAll(/\W+/g, '-')}`);
    const sources = `${hashFiles(ROOT, INPUTS)} ${process.env['BASE_PATH'] ?? '/'} ${process.env['SITE_URL'] ?? ''}`;
    // The folder is part of it: another build, or a hand, may have changed what is there.
    const stampOf = () => `${sources} ${hashFiles(ROOT, [folder])}`;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf()) return;
    log('Building …');
    process.env['NODE_ENV'] = 'production';
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: join(ROOT, folder) } });
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, stampOf());
  });
}
