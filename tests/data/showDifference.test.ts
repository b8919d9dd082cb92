import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference, showDifference } from '../../tools/data/showDifference.ts';

test('the first difference is counted in code points', () => {
  expect(firstDifference('𐌰ab', '𐌰ac')).toBe(2);
  expect(firstDifference('ab', 'abc')).toBe(2);
  expect(firstDifference('abc', 'abc')).toBeUndefined();
});

test('the caret stands under the character that differs', () => {
  expect(showDifference("Baku's", 'Baku’s')).toEqual([
    "found:    Baku's",
    'expected: Baku’s',
    `              ^ "'" U+0027 where "’" U+2019 is expected`,
  ]);
});

test('long strings are cut around the difference, line breaks made visible', () => {
  const [found = '', expected = '', caret = ''] = showDifference(`${'a'.repeat(90)}\nb`, `${'a'.repeat(90)} b`);
  expect(found).toMatch(/^found: {4}…a{32}⏎b$/);
  expect(expected).toMatch(/^expected: …a{32} b$/);
  expect(found[caret.indexOf('^')]).toBe('⏎');
});

test('property: there is a difference exactly where the strings are not equal', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (a, b) => (firstDifference(a, b) === undefined) === (a === b),
    ),
  );
});
