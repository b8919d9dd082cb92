import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { datasetOf } from '../../src/model/dataset.ts';
import { picturePath } from '../../src/model/share/oembed.ts';
import type { EventId, Timeline } from '../../src/model/types.ts';
import { pictureSvg, STRIP_FIELD, type Tools } from './draw.ts';
import { lightPalette } from './palette.ts';
import { stripOf } from './strip.ts';
import { loadType } from './type.ts';
import { eventWords, sourceWords, timelineWords, type PictureWords } from './words.ts';

interface Page {
  readonly path: string;
  readonly words: PictureWords;
  readonly lit?: (id: EventId) => boolean;
}

/** Every page of a list that has a picture, with what the picture says and lights, and what draws it. */
export async function picturesOf(
  timeline: Timeline,
): Promise<{ readonly pages: readonly Page[]; readonly tools: Tools }> {
  const dataset = datasetOf(timeline);
  const colour = lightPalette();
  const strip = stripOf(dataset, STRIP_FIELD, colour);
  const pages: Page[] = [{ path: '', words: timelineWords(dataset) }];
  for (const event of timeline.events)
    pages.push({ path: `event/${event.id}`, words: eventWords(event, dataset), lit: (id) => id === event.id });
  for (const source of timeline.sources) {
    const citing = timeline.events.filter(({ citations }) => citations.some((one) => one.source === source.id));
    const ids = new Set(citing.map(({ id }) => id));
    const words = sourceWords(source, ids.size);
    pages.push({ path: `source/${source.id}`, words, lit: (id) => ids.has(id) });
  }
  return { pages, tools: { type: await loadType(), colour, strip } };
}

/**
 * Writes the preview pictures of a list into a built site, 1200 × 630 pixels each: `pictures/index.png`,
 * `pictures/event/<id>.png` and `pictures/source/<id>.png`. Returns their number.
 */
export async function writePictures(distFolder: string, timeline: Timeline): Promise<number> {
  const { pages, tools } = await picturesOf(timeline);
  for (const { path, words, lit } of pages) {
    const svg = pictureSvg(words, path === '' ? '' : timeline.title, lit, tools);
    const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    const file = join(distFolder, picturePath(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  }
  return pages.length;
}
