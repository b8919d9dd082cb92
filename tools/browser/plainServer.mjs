import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../run/contentType.mjs';

/**
 * Serves the files of `root` below `base` as the plainest host does: a path is a file, a folder is its index.html behind
 * a slash, and all else is 404.html with its status. No rule, no header, no `.html` that is not asked for. Resolves with
 * a function that ends it.
 */
export async function plainServer({ root, base, port }) {
  const server = createServer((request, response) => {
    answer(root, base, request.url).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

async function answer(root, base, url) {
  const { pathname, search } = new URL(url, 'http://localhost'); // resolves dots: nothing above root is named
  if (!pathname.startsWith(base))
    return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found.\n' };
  const path = join(root, decodeURIComponent(pathname.slice(base.length)));
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() && !pathname.endsWith('/'))
    return { status: 301, headers: { Location: `${pathname}/${search}` }, body: '' };
  const file = info?.isDirectory() ? join(path, 'index.html') : path;
  const body = await readFile(file).catch(() => undefined);
  if (body !== undefined) return { status: 200, headers: { 'Content-Type': contentType(file) }, body };
  const missing = await readFile(join(root, '404.html'));
  return { status: 404, headers: { 'Content-Type': contentType('404.html') }, body: missing };
}
