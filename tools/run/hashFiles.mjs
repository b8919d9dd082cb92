import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of the files and folders named (relative to `root`), by name and content; what is missing counts as absent. */
export function hashFiles(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, root, path);
  return hash.digest('hex');
}

function add(hash, root, path) {
  const full = join(root, path);
  const info = statSync(full, { throwIfNoEntry: false });
  if (info?.isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, root, `${path}/${name}`);
    return;
  }
  if (info === undefined) return;
  hash.update(`${path}\0${info.size}\0`).update(readFileSync(full));
}
