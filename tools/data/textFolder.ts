import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadText } from './checkTimeline.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where the texts are looked for when no folder is named. */
export const DEFAULT_TEXTS = resolve(ROOT, '../shared/sources');

export const DEFAULT_LIST = join(ROOT, 'data/timeline.json');

/** Reads files of a folder by name; `undefined` where the folder is not there. */
export function textsIn(folder: string): ReadText | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  return (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
}
