import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../tools/run/serve.mjs';

const PAGE = '<!doctype html><title>page</title>';
const NOT_FOUND = '<!doctype html><title>not found</title>';
const EVENT = '<!doctype html><title>event</title>';
const SCRIPT = `export const words = '${'word '.repeat(600)}';`;

let folder: string;
let site: Serving;
let below: Serving;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist-other'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'secret'), 'secret');
  writeFileSync(join(folder, 'dist-other', 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, '404.html'), NOT_FOUND);
  mkdirSync(join(root, 'event'));
  writeFileSync(join(root, 'event', 'one.html'), EVENT);
  mkdirSync(join(root, 'list'));
  writeFileSync(join(root, 'list', 'index.html'), EVENT);
  writeFileSync(join(root, 'icon.svg'), '<svg/>');
  writeFileSync(join(root, 'assets', 'index-a1.js'), SCRIPT);
  writeFileSync(join(root, 'assets', 'list-a1.json'), '{}');
  writeFileSync(join(root, 'assets', 'inter-a1.woff2'), Buffer.alloc(4096));
  site = await serve({ root, port: 0 });
  below = await serve({ root, port: 0, base: '/deep/er/' });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Unlike fetch, sends the path as it is written: fetch would resolve the dots. */
function ask(path: string, options: Readonly<Record<string, unknown>> = {}, port = site.port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject).end();
  });
}

describe('serve', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/list-a1.json', 'application/json; charset=utf-8'],
    ['/assets/inter-a1.woff2', 'font/woff2'],
  ])('gives %s its type', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it.each([
    ['/?from=-500', PAGE],
    ['/event/one', EVENT],
    ['/event/one.html', EVENT],
    ['/list', EVENT],
    ['/list/', EVENT],
    ['/list/index.html', EVENT],
  ])('answers %s with the page that was written for it', async (path, page) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, page]);
  });

  it.each(['/event/fall-of-rome', '/sources/', '/assets', '/event/a%20b', '/event'])(
    'answers the address %s, for which none was written, with the bare app and its status',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, NOT_FOUND]);
    },
  );

  it.each(['/missing.js', '/assets/missing.css', '/event/photo.png?x=1'])('has no %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/../dist-other/secret.txt',
    '/../secret',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/assets/..%00/secret.txt',
    '/%E0%A4%A',
  ])('keeps %s in', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  it('lets hashed files be kept, and nothing else', async () => {
    expect((await ask('/assets/index-a1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/missing.js')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/missing')).headers['cache-control']).toBe('no-cache');
  });

  it('says what the page may do', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each([
    ['/', "'self'"],
    ['/event/a', "'self'"],
    ['/source/embed/a', "'self'"],
    ['/embedded', "'self'"],
    ['/assets/index-a1.js', "'self'"],
    ['/missing.js', "'self'"],
    ['/embed', '*'],
    ['/embed/event/a?hide=b', '*'],
  ])('says who may frame %s: %s', async (path, ancestors) => {
    const { headers } = await ask(path);
    expect(String(headers['content-security-policy']).split('; ').at(-1)).toBe(`frame-ancestors ${ancestors}`);
    expect((await ask(`/deep/er${path}`, {}, below.port)).headers['content-security-policy']).toBe(
      headers['content-security-policy'],
    );
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const)('for “%s” encodes as %s', async (accepted, encoding, decode) => {
    const { headers, body } = await ask('/assets/index-a1.js', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(decode(body).toString()).toBe(SCRIPT);
  });

  it('answers 304 to what is known', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('answers HEAD without a body, and refuses what is neither', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(PAGE.length), 0]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('serves below a base path alone', async () => {
    expect((await ask('/deep/er/icon.svg', {}, below.port)).status).toBe(200);
    expect((await ask('/deep/er', {}, below.port)).headers.location).toBe('/deep/er/');
    expect((await ask('/icon.svg', {}, below.port)).status).toBe(404);
    expect(below.url).toBe(`http://localhost:${below.port}/deep/er/`);
  });

  it('rejects where the port is taken, by itself or on 127.0.0.1', async () => {
    await expect(serve({ root: folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});
