import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeWindow } from '../../src/layout/home.ts';
import { labelWidthPx } from '../../src/layout/drawable.ts';
import { textWidthPx } from '../../src/layout/textWidth.ts';
import { project } from '../../src/scene/project.ts';
import type { Label, Scene } from '../../src/scene/types.ts';
import { dayOf } from '../../src/time/day.ts';
import { windowOf } from '../../src/time/window.ts';
import { drawnFrom, drawnSynthetic, SCENE_WORDS, type Drawn } from './drawables.ts';

const NOTHING = { related: new Set<number>() };
const WIDTH_PX = 864;

const words = (drawn: Drawn, label: Label): { left: number; right: number; top: number } => {
  const left = label.leftPx + label.textLeftPx;
  const fullPx = labelWidthPx(drawn.drawableAt(label.event));
  return { left, right: left + Math.min(fullPx, label.maxPx ?? fullPx), top: label.topPx };
};

/** Pairs of labels whose words stand on one another. */
function clashes(drawn: Drawn, scene: Scene): string[] {
  const boxes = scene.labels.map((label) => ({ label, ...words(drawn, label) }));
  const found: string[] = [];
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1))
      if (Math.abs(a.top - b.top) < 16 && a.left < b.right && b.left < a.right)
        found.push(`${a.label.text.title} / ${b.label.text.title} at ${a.left} ${b.left}`);
  });
  return found;
}

const real = (): Drawn => drawnFrom(JSON.parse(readFileSync('data/timeline.json', 'utf8')));

describe('project', () => {
  it('never sets words on words, wherever one pans and zooms', () => {
    const lists = [real(), ...[3, 40, 400].map((n) => drawnSynthetic(n, n))];
    fc.assert(
      fc.property(
        fc.nat(lists.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 12, noNaN: true }),
        (list, share, octave) => {
          const drawn = lists[list] as Drawn;
          const { home } = drawn.layout;
          const days = WIDTH_PX / (home.pxPerDay * 2 ** octave);
          const startDay = home.whole.startDay + share * (home.whole.endDay - home.whole.startDay) - days / 2;
          const scene = project(
            drawn.layout,
            drawn.drawableAt,
            windowOf(startDay, startDay + days),
            WIDTH_PX,
            NOTHING,
            SCENE_WORDS,
          );
          expect(clashes(drawn, scene)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keeps labels where they are, one unbroken range of zooms each, over a sweep of a hundred steps and 5,000 events', () => {
    for (const [n, seed] of [
      [1, 1],
      [97, 2],
      [1200, 3],
      [5000, 4],
    ] as const) {
      const drawn = drawnSynthetic(n, seed);
      const { home, octaves } = drawn.layout;
      const middle = (home.whole.startDay + home.whole.endDay) / 2;
      const tops = new Map<number, number>();
      const gone = new Set<number>();
      for (let step = 0; step <= 100; step++) {
        const pxPerDay = home.pxPerDay * 2 ** (octaves.outer + ((octaves.inner - octaves.outer) * step) / 100);
        const days = WIDTH_PX / pxPerDay;
        const window = windowOf(middle - days / 2, middle + days / 2);
        const scene = project(drawn.layout, drawn.drawableAt, window, WIDTH_PX, NOTHING, SCENE_WORDS);
        expect(clashes(drawn, scene)).toEqual([]);
        expect(scene.marks.length).toBeLessThanOrEqual(400);
        const now = new Set(scene.labels.map(({ event }) => event));
        for (const label of scene.labels) {
          expect(gone.has(label.event)).toBe(false); // it came, went and came again
          expect(tops.get(label.event) ?? label.topPx).toBe(label.topPx);
          tops.set(label.event, label.topPx);
        }
        for (const event of tops.keys()) if (!now.has(event)) gone.add(event);
      }
    }
  });

  it('bounds what it draws, whatever the length of the list', () => {
    const drawn = drawnSynthetic(20_000, 1);
    const { home } = drawn.layout;
    for (const octave of [0, 2, 4, 6, 8, 10, 12]) {
      const days = WIDTH_PX / (home.pxPerDay * 2 ** octave);
      const startDay = dayOf(1990);
      const scene = project(
        drawn.layout,
        drawn.drawableAt,
        windowOf(startDay, startDay + days),
        WIDTH_PX,
        NOTHING,
        SCENE_WORDS,
      );
      expect(scene.marks.length).toBeLessThanOrEqual(400);
      expect(scene.labels.length).toBeLessThanOrEqual(400);
    }
  });

  it('draws a year as wide as the year at every zoom', () => {
    const drawn = real();
    const event = drawn.drawables.findIndex(({ event }) => event.id === 'herzog-meets-aliyev-in-baku');
    for (const days of [8000, 4000, 900, 200]) {
      const window = windowOf(dayOf(2023, 3) - days / 2, dayOf(2023, 3) + days / 2);
      const scene = project(drawn.layout, drawn.drawableAt, window, WIDTH_PX, NOTHING, SCENE_WORDS);
      const mark = scene.marks.find((found) => found.event === event);
      const pxPerDay = WIDTH_PX / days;
      expect(mark?.kind).toBe('period');
      const left = Math.max(-60, (dayOf(2023) - window.startDay) * pxPerDay);
      const right = Math.min(WIDTH_PX + 60, (dayOf(2024) - window.startDay) * pxPerDay);
      expect(mark?.leftPx).toBeCloseTo(left, 5);
      expect(mark?.rightPx).toBeCloseTo(right, 5);
    }
  });

  it('counts every event of the list once: drawn, grouped or out of sight', () => {
    const drawn = real();
    const { home } = drawn.layout;
    for (const window of [
      homeWindow(home, WIDTH_PX),
      windowOf(dayOf(2015), dayOf(2021)),
      windowOf(dayOf(1940), dayOf(2030)),
    ]) {
      const scene = project(drawn.layout, drawn.drawableAt, window, WIDTH_PX, NOTHING, SCENE_WORDS);
      const count =
        new Set(scene.marks.map(({ event }) => event)).size +
        scene.groups.reduce((sum, group) => sum + group.count, 0) +
        scene.offView.reduce((sum, { count: outside }) => sum + outside, 0);
      expect(count).toBe(drawn.drawables.length);
    }
  });

  it('shortens a label left of its mark at the view’s edge, and never its date', () => {
    const drawn = real();
    const event = drawn.drawables.findIndex(({ event }) => event.id === 'israel-oil-from-azerbaijan');
    const { startDay } = drawn.drawableAt(event);
    const at = (leftPx: number): Label => {
      const pxPerDay = drawn.layout.home.pxPerDay;
      const from = startDay - leftPx / pxPerDay;
      const window = windowOf(from, from + WIDTH_PX / pxPerDay);
      const { labels } = project(drawn.layout, drawn.drawableAt, window, WIDTH_PX, NOTHING, SCENE_WORDS);
      const label = labels.find((found) => found.event === event);
      if (!label) throw new Error('no label');
      return label;
    };
    expect(at(400).maxPx).toBeUndefined();
    for (const leftPx of [220, 180, 140, 100]) {
      const label = at(leftPx);
      const { left, right } = words(drawn, label);
      expect(label.titleFirst).toBe(true);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeCloseTo(leftPx - 9, 3); // its end stays at the mark
      expect(label.leftPx).toBeCloseTo(left, 3); // the link is no wider than what is seen
    }
  });

  it('says how long a state is vouched for in whole words or not at all', () => {
    const drawn = real();
    for (const widthPx of [240, 400, 560, 700, WIDTH_PX]) {
      const window = homeWindow(drawn.layout.home, widthPx);
      const { notes } = project(drawn.layout, drawn.drawableAt, window, widthPx, NOTHING, SCENE_WORDS);
      for (const note of notes.filter(({ kind }) => kind === 'tail'))
        expect(note.leftPx + textWidthPx(note.text, 12)).toBeLessThanOrEqual(widthPx);
    }
  });

  it('keeps a state’s label at the left edge while its bar is in view', () => {
    const drawn = real();
    const event = drawn.drawables.findIndex(({ event }) => event.id === 'azerbaijan-israel-relations');
    const scene = project(
      drawn.layout,
      drawn.drawableAt,
      windowOf(dayOf(2000), dayOf(2010)),
      WIDTH_PX,
      NOTHING,
      SCENE_WORDS,
    );
    const label = scene.labels.find((found) => found.event === event);
    expect(label?.stuck).toBe(true);
    expect(label?.leftPx).toBeLessThan(40);
  });
});
