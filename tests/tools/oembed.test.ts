import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { oembed, oembedPath, type Oembed } from '../../src/model/share/oembed.ts';
import { readTimeline } from '../../tools/readTimeline.ts';
import { writeOembed } from '../../tools/share/oembed.ts';

const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an oEmbed answer', () => {
  test('is of the type “rich” and holds the iframe of the embed', () => {
    expect(oembed({ site: 'https://e.org/base', path: 'event/a', title: 'A “b” & c' })).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'A “b” & c',
      provider_name: 'Passages',
      provider_url: 'https://e.org/base/',
      html:
        '<iframe src="https://e.org/base/embed/event/a" title="A “b” &amp; c" width="960" height="640"' +
        ' style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; fullscreen"></iframe>',
      width: 960,
      height: 640,
      thumbnail_url: 'https://e.org/base/pictures/event/a.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('encodes the letters of an id in addresses, not in the names of files', () => {
    const { html, thumbnail_url } = oembed({ site: 'https://e.org', path: 'event/şəhər', title: 'a' });
    expect(html).toContain('src="https://e.org/embed/event/%C5%9F%C9%99h%C9%99r"');
    expect(thumbnail_url).toBe('https://e.org/pictures/event/%C5%9F%C9%99h%C9%99r.png');
    expect(oembedPath('event/şəhər')).toBe('oembed/event/şəhər.json');
  });

  test('of the whole timeline names /embed, whether or not the site ends with a slash', () => {
    const [one, other] = ['https://e.org', 'https://e.org/'].map((site) => oembed({ site, path: '', title: 'a' }));
    expect(one).toEqual(other);
    expect(one?.html).toContain('src="https://e.org/embed"');
    expect(one?.thumbnail_url).toBe('https://e.org/pictures/index.png');
  });
});

describe('writing them', () => {
  test('gives each event and source a file with its own title, and one to the whole', async () => {
    const { events, sources, title } = await readTimeline();
    expect(await writeOembed(folder, 'https://e.org')).toBe(1 + events.length + sources.length);
    expect(readdirSync(join(folder, 'oembed/event')).sort()).toEqual(events.map(({ id }) => `${id}.json`).sort());
    const read = (path: string) => JSON.parse(readFileSync(join(folder, oembedPath(path)), 'utf8')) as Oembed;
    expect(read('').title).toBe(title);
    expect(readdirSync(join(folder, 'oembed/source')).length).toBe(sources.length);
    for (const source of sources) {
      const answer = read(`source/${source.id}`);
      expect([answer.title, answer.thumbnail_url]).toEqual([
        source.name,
        `https://e.org/pictures/source/${source.id}.png`,
      ]);
      expect(answer.html).toContain(`src="https://e.org/embed/source/${source.id}"`);
    }
    for (const event of events) expect(read(`event/${event.id}`).title).toBe(event.title);
  });
});
