import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../tools/prerender/headersFile.ts';
import { cacheControl, KEPT, securityHeaders } from '../../tools/run/headers.mjs';

const read = (file: string): string => readFileSync(file, 'utf8');
const OWN = securityHeaders('');
const EMBED = securityHeaders('embed/event/a');
const POLICY = OWN['Content-Security-Policy'] ?? '';
const COMMON = POLICY.replace(/; frame-ancestors .*/, '');

describe('the recipes say what tools/run/serve.mjs says', () => {
  it('nginx', () => {
    const text = read('deploy/nginx.conf');
    const added = [...text.matchAll(/add_header (\S+) "?([^"\n]*?)"? always;/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(added)).toEqual({
      ...OWN,
      'Content-Security-Policy': `${COMMON}; frame-ancestors $passages_frame_ancestors`,
      'Cache-Control': '$passages_cache',
    });
    expect(text).toContain(`"~^(200|304) /assets/" "${KEPT}"`);
    expect(text).toMatch(/default\s+"no-cache"/);
  });

  it('Caddy', () => {
    const lines = [...read('deploy/Caddyfile').matchAll(/^\s+header (.*)$/gm)].map(([, rest = '']) => rest);
    expect(lines).toContain(`@embed Content-Security-Policy "${EMBED['Content-Security-Policy']}"`);
    expect(lines).toContain(`@other Content-Security-Policy "${POLICY}"`);
    expect(lines).toContain(`X-Content-Type-Options ${OWN['X-Content-Type-Options']}`);
    expect(lines).toContain(`Referrer-Policy ${OWN['Referrer-Policy']}`);
    expect(lines).toContain(`@kept Cache-Control "${KEPT}"`);
    expect(lines).toContain('@asked Cache-Control no-cache');
  });

  it('the docs', () => {
    const text = read('docs/deploy.md');
    expect(text).toContain(`Content-Security-Policy: ${POLICY}\n`);
    expect(text).toContain(`Cache-Control: ${KEPT} `);
  });
});

/** The headers that the rules of a `_headers` file give a path, each with all the values it is given. */
function headersOf(file: string, path: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  let applies = false;
  for (const line of file.split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      const pattern = line.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace('*', '.*');
      applies = new RegExp(`^${pattern}$`).test(path);
    } else if (applies) (found[name] ??= []).push(value);
  }
  return found;
}

describe('_headers', () => {
  const paths = ['/', '/list', '/sources', '/source/a', '/event/a', '/embed', '/embed/event/a', '/quiz'];

  it.each(['/', '/x/'])('says the same below %s, once for each page and asset', (base) => {
    const file = headersFile(base, paths);
    for (const path of [...paths, '/list/', '/event/a/', '/event/not-there', '/embed/source/b', '/assets/a.js']) {
      const inside = path.slice(1);
      const wanted = {
        ...securityHeaders(inside),
        ...(inside.startsWith('assets/') ? { 'Cache-Control': cacheControl(200, inside) } : {}),
      };
      const once = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, [value]]));
      expect(headersOf(file, base + inside), path).toEqual(once);
    }
  });

  it('does not confuse pages whose names begin alike', () => {
    expect(headersOf(headersFile('/', ['/embed', '/embedded/a']), '/embedded/a')['Content-Security-Policy']).toEqual([
      POLICY,
    ]);
  });
});

describe('the other recipes', () => {
  it('copy into the container what is there', () => {
    const text = read('deploy/Containerfile');
    const copied = [...text.matchAll(/^COPY (?:--from=\S+ )?(.*) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    const own = copied.map((file) => file.replace('/app/', '')).filter((file) => file !== 'dist' && file !== '.');
    expect(own.length).toBeGreaterThan(2);
    for (const file of own) expect(existsSync(file), file).toBe(true);
  });

  it('run what package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const file of readdirSync('deploy'))
      for (const [, script = ''] of read(`deploy/${file}`).matchAll(/npm run ([\w:-]+)/g))
        expect(Object.keys(scripts), file).toContain(script);
  });

  it('are named in the docs, all of them', () => {
    const text = read('docs/deploy.md');
    for (const file of readdirSync('deploy')) expect(text).toContain(`deploy/${file}`);
  });
});
