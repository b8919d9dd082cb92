import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

const TOOLS = ['prerender', 'pictures', 'share', 'vite'].map((folder) => `tools/${folder}`);
const INPUTS = ['src', 'public', 'data', ...TOOLS, 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = join(ROOT, 'node_modules', '.cache', 'passages-build');

/** Builds dist/ for production, unless it already is what the sources give. */
export function buildOnce({ log = console.error } = {}) {
  return withLock(join(ROOT, '.cache', 'build.lock'), async () => {
    const sources = `${hashFiles(ROOT, INPUTS)} ${process.env['BASE_PATH'] ?? '/'} ${process.env['SITE_URL'] ?? ''}`;
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(sources)) return;
    log('Building …');
    process.env['NODE_ENV'] = 'production';
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn' });
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stampOf(sources));
  });
}

// dist/ is part of it: another build, or a hand, may have changed what is there.
const stampOf = (sources) => `${sources} ${hashFiles(ROOT, ['dist'])}`;
