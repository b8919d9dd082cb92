import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NUMBER_PX, numberedStripOf, type Numbered } from '../../src/scene/numberedStrip.ts';
import { drawnFrom, drawnSynthetic } from './drawables.ts';
import { list, record } from '../model/records.ts';

const WIDTH_PX = 552;

const numbered = (drawables: readonly Numbered['drawable'][]): readonly Numbered[] =>
  drawables.map((drawable, at) => ({ number: at + 1, drawable }));

test('every number is drawn once, inside its strip, and none covers another', () => {
  const lists = fc.record({ n: fc.integer({ min: 1, max: 40 }), seed: fc.integer({ min: 1, max: 500 }) });
  fc.assert(
    fc.property(lists, ({ n, seed }) => {
      const items = numbered(drawnSynthetic(n, seed).drawables);
      const strip = numberedStripOf(items, WIDTH_PX);
      expect(strip === undefined).toBe(items.length === 0);
      const { numbers = [], heightPx = 0, lanes = [] } = strip ?? {};
      expect(numbers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(items.map(({ number }) => number));
      numbers.forEach((one, at) => {
        expect(one.centrePx - NUMBER_PX / 2).toBeGreaterThanOrEqual(0);
        expect(one.centrePx + NUMBER_PX / 2).toBeLessThanOrEqual(WIDTH_PX);
        expect(one.middlePx - NUMBER_PX / 2).toBeGreaterThanOrEqual(0);
        expect(one.middlePx + NUMBER_PX / 2).toBeLessThanOrEqual(heightPx);
        for (const other of numbers.slice(at + 1)) {
          const apart = Math.hypot(one.centrePx - other.centrePx, one.middlePx - other.middlePx);
          expect(apart, `${one.number} and ${other.number}`).toBeGreaterThanOrEqual(NUMBER_PX);
        }
        // It stands in the lane of its event's subject.
        const lane = lanes.find(({ topPx, heightPx: high }) => one.middlePx > topPx && one.middlePx < topPx + high);
        expect(lane?.lane).toBe(items[one.number - 1]?.drawable.subjectLane);
      });
    }),
    { numRuns: 150 },
  );
});

test('events that are drawn alike share one mark; those that differ in precision or kind do not', () => {
  const { drawables } = drawnFrom(
    list([
      record('a', '2023'),
      record('b', '2023'),
      record('c', '2023', { kind: 'statement' }),
      record('d', '2023-05-01'),
    ]),
  );
  const strip = numberedStripOf(numbered(drawables), WIDTH_PX);
  expect(strip?.paths).toHaveLength(3);
  expect(strip?.numbers).toHaveLength(4);
});

test('a capsule joins two neighbouring lanes; lanes without an event are left out', () => {
  const { drawables } = drawnFrom(
    list([record('far', '1950', { tracks: ['two'] }), record('across', '2020', { tracks: ['two', 'three'] })]),
  );
  const strip = numberedStripOf(numbered(drawables), WIDTH_PX);
  expect(strip?.lanes.map(({ lane }) => lane)).toEqual([1, 2]);
  expect(strip?.paths.map(({ role, lane }) => [role, lane])).toEqual([
    ['period', 1],
    ['period', 1],
    ['period', 2],
  ]);
});

test('two events that cross the same lanes at one time have both a mark in each lane, joined by a line', () => {
  const tracks = ['one', 'two'];
  const { drawables } = drawnFrom(
    list([record('far', '1950'), record('a', '2020', { tracks }), record('b', '2020-05', { tracks })]),
  );
  const strip = numberedStripOf(numbered(drawables), WIDTH_PX);
  expect(strip?.paths.filter(({ role }) => role === 'link')).toHaveLength(1);
  expect(strip?.paths.filter(({ role }) => role === 'period')).toHaveLength(5);
});

test('nothing dated, nothing drawn', () => {
  expect(numberedStripOf([], WIDTH_PX)).toBeUndefined();
});
