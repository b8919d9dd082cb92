import { readFileSync } from 'node:fs';

/** The first page's scripts: the entry and, as the page preloads them, its static imports. What comes later is not counted. */
const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const scripts = [
  ...page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g),
];
if (scripts.length === 0) throw new Error('dist/index.html names no script in assets/');

// react-dom is 65 kB of the first scripts: enough to read an event. The plot comes beside them. The budget only falls.
export default [
  { name: 'first scripts', path: scripts.map(([, file]) => `dist/${file}`), gzip: true, limit: '120 kB' },
  { name: 'plot', path: ['dist/assets/Plot-*.js', 'dist/assets/useDrawables-*.js'], gzip: true, limit: '40 kB' },
  { name: 'styles', path: 'dist/assets/*.css', gzip: true, limit: '20 kB' },
  { name: 'fonts', path: 'dist/assets/*.woff2', brotli: false, limit: '220 kB' },
];
