import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { chooseEncoding, fileCache } from './fileCache.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';

const NO_IPV6 = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL']);

/**
 * Serves the files of `root` below `base` (a path that begins and ends with a slash) as any static host does: `/x` is x,
 * x.html or x/index.html, and what is none of them gets 404.html with its status. Port 0 takes any free one. Rejects with Node's error, `code` EADDRINUSE where the port is taken.
 */
export async function serve({ root, port, base = '/' }) {
  const load = fileCache();
  const site = { root: resolve(root), base, load };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'Something went wrong.\n');
    });
  });
  await listen(server, port);
  const taken = server.address().port;
  return {
    port: taken,
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

// '::' hears IPv4 too, so that localhost and 127.0.0.1 both answer.
async function listen(server, port) {
  try {
    await listenOn(server, port, '::');
  } catch (error) {
    if (!NO_IPV6.has(error.code)) throw error;
    await listenOn(server, port, '0.0.0.0');
  }
}

function listenOn(server, port, host) {
  return new Promise((resolvePromise, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.removeListener('error', reject);
      resolvePromise();
    });
  });
}

async function answer({ root, base, load }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'Only GET and HEAD.\n', { Allow: 'GET, HEAD' });
  }
  const path = readPath(request.url);
  if (path === undefined) return send(response, 400, 'This is no path.\n');
  if (`${path}/` === base) return send(response, 302, '', { Location: base });
  if (!path.startsWith(base)) return send(response, 404, 'Not found.\n');

  const inside = path.slice(base.length);
  const wanted = resolve(root, inside);
  if (wanted !== root && !wanted.startsWith(root + sep)) return send(response, 404, 'Not found.\n');
  const file = (await load(wanted)) ?? (await load(`${wanted}.html`)) ?? (await load(join(wanted, 'index.html')));
  if (file !== undefined) return sendFile(request, response, 200, file, inside);
  const missing = extname(wanted) === '' ? await load(join(root, '404.html')) : undefined;
  if (missing === undefined) return send(response, 404, 'Not found.\n');
  return sendFile(request, response, 404, missing, inside);
}

/** The decoded path of a request; undefined where it cannot be one. */
function readPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function sendFile(request, response, status, file, inside) {
  const { encoding, body } = chooseEncoding(file, request.headers['accept-encoding']);
  const headers = {
    ...securityHeaders(inside),
    'Cache-Control': cacheControl(status, inside),
    ETag: `"${file.etag}${encoding === undefined ? '' : `-${encoding}`}"`,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && request.headers['if-none-match'] === headers.ETag)
    return response.writeHead(304, headers).end();
  headers['Content-Type'] = file.type;
  headers['Content-Length'] = body.length;
  if (encoding !== undefined) headers['Content-Encoding'] = encoding;
  return response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function send(response, status, text, headers = {}) {
  response.writeHead(status, {
    ...securityHeaders(''),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}
