import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the app needs besides its assets. */
const OTHERS = ['404.html', 'icon.svg', 'manifest.webmanifest'];

/**
 * Writes the service worker of a built site: it keeps all assets and the bare app, which draws every page from the list.
 * Its version is made of their content, so a build that changes nothing offers nothing new.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const template = await readFile(join(import.meta.dirname, 'sw.template.js'), 'utf8');
  const assets = await readdir(join(folder, 'assets'));
  const files = [...assets.sort().map((name) => `assets/${name}`), ...OTHERS];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  const version = hash.digest('base64url').slice(0, 16);
  const text = template.replace('= __FILES__', `= ${JSON.stringify(files)}`).replace('__VERSION__', version);
  await writeFile(join(folder, 'sw.js'), text);
}
