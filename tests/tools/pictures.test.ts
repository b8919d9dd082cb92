import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PICTURE_PX, picturePath } from '../../src/model/share/oembed.ts';
import type { Timeline } from '../../src/model/types.ts';
import { compose } from '../../tools/pictures/compose.ts';
import { linesOf, pictureSvg, STRIP_FIELD, WORDS_FIELD, type Tools } from '../../tools/pictures/draw.ts';
import { balanced, wrap } from '../../tools/pictures/wrap.ts';
import { picturesOf, writePictures } from '../../tools/pictures/writePictures.ts';
import { readTimeline } from '../../tools/readTimeline.ts';

const perSign = (text: string): number => [...text].length * 10;

describe('wrapping', () => {
  test.each([
    ['one two three', 70, 3, ['one two', 'three'], true],
    ['one two three', 130, 1, ['one two three'], true],
    ['one two three', 120, 1, ['one two…'], false],
    ['one, two three', 60, 1, ['one…'], false], // no comma before the dots
    ['unbreakable', 50, 3, ['unbre', 'akabl', 'e'], true],
    ['unbreakable', 50, 1, ['unbr…'], false],
    ['  spaced \n out ', 200, 1, ['spaced out'], true],
    ['', 100, 2, [], true],
  ] as const)('“%s” in %s px and %s lines', (text, roomPx, most, lines, isWhole) => {
    expect(wrap(text, roomPx, most, perSign)).toEqual({ lines, isWhole });
  });

  test('leaves no word alone where it can be helped', () => {
    expect(balanced('aaaa bbbb cccc dd', 150, 3, perSign).lines).toEqual(['aaaa bbbb', 'cccc dd']);
    expect(balanced('aaaa bbbb cccc dd', 90, 1, perSign).lines).toEqual(['aaaa…']);
  });
});

describe('the pictures of the list', () => {
  let timeline: Timeline;
  let pages: Awaited<ReturnType<typeof picturesOf>>['pages'];
  let tools: Tools;
  beforeAll(async () => {
    timeline = await readTimeline();
    ({ pages, tools } = await picturesOf(timeline));
  });

  test('are one for each event and source, and one for the whole', () => {
    const paths = [
      '',
      ...timeline.events.map(({ id }) => `event/${id}`),
      ...timeline.sources.map(({ id }) => `source/${id}`),
    ];
    expect(pages.map(({ path }) => path)).toEqual(paths);
  });

  test('cut nothing off: each line fits its box, the boxes lie in the frame and apart', () => {
    const wrong: string[] = [];
    for (const { path, words } of pages) {
      const lines = linesOf(words, timeline.title, tools);
      for (const line of lines) {
        const fits =
          tools.type.widthPx(line.text, line.style) <= line.widthPx &&
          line.style.sizePx <= line.heightPx &&
          line.leftPx >= 40 &&
          line.leftPx + line.widthPx <= PICTURE_PX.width - 40 &&
          line.topPx >= 40 &&
          line.topPx + line.heightPx <= PICTURE_PX.height - 20;
        if (!fits) wrong.push(`${path}: ${line.text}`);
      }
      for (const [i, a] of lines.entries())
        for (const b of lines.slice(i + 1)) {
          const apart =
            a.topPx + a.heightPx <= b.topPx ||
            b.topPx + b.heightPx <= a.topPx ||
            a.leftPx + a.widthPx <= b.leftPx ||
            b.leftPx + b.widthPx <= a.leftPx;
          if (!apart) wrong.push(`${path}: “${a.text}” and “${b.text}”`);
        }
      const last = compose(words, WORDS_FIELD, tools.type).at(-1);
      if ((last?.topPx ?? 0) + (last?.heightPx ?? 0) > STRIP_FIELD.topPx - 8) wrong.push(`${path}: into the strip`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('say the whole title, and the passage’s own words up to where they end or are elided', () => {
    for (const { path, words } of pages) {
      const lines = compose(words, WORDS_FIELD, tools.type);
      const said = (token: string, isMarked: boolean) =>
        lines
          .filter((line) => line.token === token && line.isMarked === isMarked)
          .map(({ text }) => text)
          .join(' ');
      expect(said('ink', false), path).toBe(words.title);
      const passage = said('ink', true);
      if (!words.isPassage) expect(passage, path).toBe('');
      else if (passage.endsWith('…') && !words.text.endsWith('…'))
        expect(words.text.startsWith(passage.slice(0, -1)), path).toBe(true);
      else expect(passage, path).toBe(words.text);
    }
  });

  test('name a reporter once that is the source itself, and say where no speaker is quoted', () => {
    const who = pages.map(({ words }) => words.who);
    expect(who).toContain('Matin Mammadli · News.Az');
    expect(who).toContain('No speaker is quoted · Shunculture');
    expect(who.filter((line) => /(^| · )([^·]+) · \2$/.test(line))).toEqual([]);
  });

  test('have every character in the app’s own fonts', () => {
    const missing = pages.flatMap(({ words }) => tools.type.missing(Object.values(words).join('')));
    expect([...new Set(missing)]).toEqual([]);
    expect(tools.type.missing('Əliyevin şəhəri 漢')).toEqual(['漢']);
  });

  test('hold what no list should hold: long words, long titles, long names, and markup as text', () => {
    const words = {
      when: 'c. 1915, year only, '.repeat(20),
      title: `${'Qarabağın azad edilməsi günü '.repeat(12)}${'ə'.repeat(300)}`,
      text: '<script>alert(1)</script> & '.repeat(80),
      isPassage: true,
      who: 'Beynəlxalq Münasibətlərin Təhlili Mərkəzinin İdarə Heyətinin sədri '.repeat(4),
    };
    const lines = linesOf(words, 'A title of a list '.repeat(30), tools);
    for (const { text, style, widthPx } of lines) expect(tools.type.widthPx(text, style)).toBeLessThanOrEqual(widthPx);
    const last = compose(words, WORDS_FIELD, tools.type).at(-1);
    expect((last?.topPx ?? 0) + (last?.heightPx ?? 0)).toBeLessThanOrEqual(STRIP_FIELD.topPx - 8);
    expect(pictureSvg(words, '', undefined, tools)).not.toContain('script');
  });
});

describe('writing them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives PNG files of 1200 × 630 pixels', async () => {
    const timeline = await readTimeline();
    const few = { ...timeline, events: timeline.events.slice(0, 2) };
    expect(await writePictures(folder, few)).toBe(3 + few.sources.length);
    for (const path of ['', `event/${few.events[0]?.id}`, `source/${few.sources[0]?.id}`]) {
      const png = readFileSync(join(folder, picturePath(path)));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_PX.width, PICTURE_PX.height]);
      expect(png.length).toBeGreaterThan(20_000); // words are drawn, not the lanes alone
    }
  });
});
