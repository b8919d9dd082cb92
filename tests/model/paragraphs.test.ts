import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids.ts';
import { paragraphAt } from '../../src/model/paragraphs.ts';
import type { Source } from '../../src/model/types.ts';

const sourceOf = (paragraphs: readonly number[]): Source => ({
  id: sourceId('s'),
  name: 'S',
  csl: { type: 'webpage' },
  text: { file: 's.txt', sha256: '', paragraphs },
});

test.each<[position: number, place: readonly [number, number] | undefined]>([
  [0, [1, 0]],
  [4, [1, 4]],
  [5, [1, 5]], // the line break
  [6, [2, 0]], // an empty line
  [7, [3, 0]],
  [9, [3, 2]],
  [10, undefined],
  [-1, undefined],
  [1.5, undefined],
  [NaN, undefined],
])('%i in lines of 5, 0, 3', (position, place) => {
  expect(paragraphAt(sourceOf([5, 0, 3]), position)).toEqual(place && { number: place[0], of: 3, offset: place[1] });
});

test('a source without a text has no lines', () => {
  expect(paragraphAt({ id: sourceId('s'), name: 'S', csl: { type: 'webpage' } }, 0)).toBeUndefined();
});

test('agrees with the text itself', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '𝟙', ' ', 'ə'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(40), (lines, position) => {
      const text = Array.from(lines.join('\n'));
      const place = paragraphAt(sourceOf(lines.map((text) => Array.from(text).length)), position);
      const before = text.slice(0, position).join('').split('\n');
      expect(place).toEqual(
        position < text.length
          ? { number: before.length, of: lines.length, offset: Array.from(before.at(-1) ?? '').length }
          : undefined,
      );
    }),
  );
});
