import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isText } from './contentType.mjs';

const SMALLEST_TO_COMPRESS_BYTES = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Reads files and their compressed forms once, and again where a file has changed on disk. */
export function fileCache() {
  const known = new Map();

  /** The file at an absolute path; undefined where there is none. */
  return async function load(path) {
    const info = await stat(path).catch(() => undefined);
    if (info === undefined || !info.isFile()) return undefined;
    const version = `${info.mtimeMs}-${info.size}`;
    const hit = known.get(path);
    if (hit?.version === version) return hit.entry;
    const entry = read(path);
    known.set(path, { version, entry });
    entry.catch(() => known.delete(path));
    return entry;
  };
}

async function read(path) {
  const plain = await readFile(path);
  const type = contentType(path);
  const small = plain.length < SMALLEST_TO_COMPRESS_BYTES || !isText(type);
  const [br, gz] = small ? [] : await Promise.all([promisify(brotliCompress)(plain, BROTLI), promisify(gzip)(plain)]);
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { type, etag, plain, br, gzip: gz };
}

/** The best form of a file for an Accept-Encoding header (RFC 9110, 12.5.3; of the weights only q=0 is heard). */
export function chooseEncoding(entry, accepted = '') {
  const offers = accepted.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const wants = (name) => offers.some(([coding, weight]) => coding === name && !/^q=0(\.0*)?$/.test(weight ?? ''));
  if (entry.br !== undefined && wants('br')) return { encoding: 'br', body: entry.br };
  if (entry.gzip !== undefined && wants('gzip')) return { encoding: 'gzip', body: entry.gzip };
  return { encoding: undefined, body: entry.plain };
}
