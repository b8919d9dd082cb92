import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oembed, oembedPath } from '../../src/model/share/oembed.ts';
import type { Timeline } from '../../src/model/types.ts';
import { readTimeline } from '../readTimeline.ts';

/**
 * Writes the oEmbed answers of the whole timeline, of every event and of every source into a built site:
 * `oembed/index.json`, `oembed/event/<id>.json` and `oembed/source/<id>.json`. A page names its own in `<link rel="alternate" type="application/json+oembed" href="…">`.
 * @param distFolder the folder of the built site
 * @param siteUrl the absolute address at which it will stand
 * @returns the number of files
 */
export async function writeOembed(distFolder: string, siteUrl: string, timeline?: Timeline): Promise<number> {
  const { title, events, sources } = timeline ?? (await readTimeline());
  const pages = [
    { path: '', title },
    ...events.map((event) => ({ path: `event/${event.id}`, title: event.title })),
    ...sources.map((source) => ({ path: `source/${source.id}`, title: source.name })),
  ];
  await Promise.all(
    pages.map(async (page) => {
      const file = join(distFolder, oembedPath(page.path));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(oembed({ site: siteUrl, ...page }))}\n`);
    }),
  );
  return pages.length;
}
