import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/layout/columnsOf.ts';
import type { Drawable } from '../../src/layout/drawable.ts';
import { homeOf } from '../../src/layout/home.ts';
import { laneMarks } from '../../src/scene/marksOf.ts';
import { stepRowsOf, stripScaleOf } from '../../src/scene/stepRows.ts';
import { stepStripOf, type StepList } from '../../src/scene/stepStrip.ts';
import { dayOf } from '../../src/time/day.ts';
import { list, record } from '../model/records.ts';
import { drawnFrom, drawnSynthetic } from './drawables.ts';

const FIELD = { width: 1074, laneHeight: 58, laneCount: 3, letter: 25 };

const homeWindow = (drawables: readonly Drawable[]) => homeOf(columnsOf(drawables), FIELD.width).span;

function stripOf(drawables: readonly Drawable[]): StepList {
  const rows = stepRowsOf(drawables, homeWindow(drawables), FIELD);
  return { columns: columnsOf(drawables), drawableAt: (place) => drawables[place] as Drawable, rows };
}

const real = (): readonly Drawable[] => drawnFrom(JSON.parse(readFileSync('data/timeline.json', 'utf8'))).drawables;

test('every dated event of the list has rows of its own in the strip', () => {
  expect(stripOf(real()).rows?.at).toHaveLength(real().length);
});

test('no mark lies on another at the first scale, and all lie in their lanes', () => {
  const lists = fc.record({ n: fc.integer({ min: 1, max: 40 }), seed: fc.integer({ min: 1, max: 300 }) });
  let drawn = 0;
  fc.assert(
    fc.property(lists, ({ n, seed }) => {
      const { drawables } = drawnSynthetic(n, seed);
      const { rows } = stripOf(drawables);
      if (rows === undefined || drawables.length === 0) return;
      drawn++;
      const scale = stripScaleOf(homeWindow(drawables), FIELD.width / rows.unitsPerPx);
      const lanePx = FIELD.laneHeight / rows.unitsPerPx;
      const boxes = rows.at.flatMap(({ spots }, place) =>
        spots.map((spot) => {
          const marks = laneMarks(drawables[place] as Drawable, spot, scale);
          const leftPx = Math.min(...marks.map((mark) => mark.leftPx));
          const rightPx = Math.max(...marks.map((mark) => mark.rightPx));
          expect(spot.middlePx - 6).toBeGreaterThanOrEqual(spot.lane * lanePx);
          expect(spot.middlePx + 6).toBeLessThanOrEqual((spot.lane + 1) * lanePx + 0.01);
          return { ...spot, leftPx, rightPx };
        }),
      );
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          if (other.lane !== one.lane || Math.abs(other.middlePx - one.middlePx) >= 12) continue;
          expect(other.rightPx <= one.leftPx || other.leftPx >= one.rightPx).toBe(true);
        }
      });
    }),
    { numRuns: 100 },
  );
  expect(drawn).toBeGreaterThan(20);
});

test('the event of a step is apart from the others, which keep their marks', () => {
  const { drawables } = drawnFrom(list([record('a', '2023'), record('b', '2023'), record('c', '2020-04')]));
  const strip = stripOf(drawables);
  const window = { startDay: dayOf(2019), endDay: dayOf(2025) };
  const bars = (d: string): number => d.split('Z').length - 1;
  const none = stepStripOf(strip, undefined, window, FIELD);
  expect(none.marks).toEqual([]);
  expect(none.extent).toBeUndefined();
  expect(none.others.reduce((sum, { d }) => sum + bars(d), 0)).toBe(3);
  const one = stepStripOf(
    strip,
    drawables.findIndex(({ event }) => event.id === 'b'),
    window,
    FIELD,
  );
  expect(one.others.reduce((sum, { d }) => sum + bars(d), 0)).toBe(2);
  expect(one.marks).toHaveLength(1);
  // The bracket is as wide as the year: a sixth of the window, less its pads.
  const { leftPx = 0, rightPx = 0 } = one.extent ?? {};
  const scale = stripScaleOf(window, FIELD.width / (strip.rows?.unitsPerPx ?? 1));
  expect(rightPx - leftPx).toBeCloseTo(365 * scale.pxPerDay, 5);
});

test('a list of too many events is drawn pixel by pixel, in a path for each lane', () => {
  const { drawables } = drawnSynthetic(900, 7);
  const strip = stripOf(drawables);
  expect(strip.rows).toBeUndefined();
  expect(stepStripOf(strip, 3, homeWindow(drawables), FIELD).others).toHaveLength(3);
});
