import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeTimeline } from '../src/model/decode.ts';
import type { Timeline } from '../src/model/types.ts';

const FILE = join(import.meta.dirname, '../data/timeline.json');

/** The list that the site shows by default. Rejects with its problems where it has any. */
export async function readTimeline(file = FILE): Promise<Timeline> {
  const decoded = decodeTimeline(await readFile(file, 'utf8'));
  if (decoded.kind !== 'ok')
    throw new Error(decoded.issues.map(({ path, message }) => `${file} ${path}: ${message}`).join('\n'));
  return decoded.timeline;
}
