import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, snippetOf, wordsOf } from '../../src/model/words.ts';

const joined = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

describe('words', () => {
  it.each([
    ['Azerbaijan–Palestine, 1992', ['Azerbaijan', 'Palestine', '1992']],
    ['al-Maliki’s visit', ['al', 'Maliki', 's', 'visit']],
    ['فِلَسْطِين', ['فِلَسْطِين']],
    ['… – ,', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('marks the words looked for and keeps every letter', () => {
    expect(markWords('Oil, gas and oil.', (word) => word.toLowerCase() === 'oil')).toEqual([
      { text: 'Oil', marked: true },
      { text: ', gas and ', marked: false },
      { text: 'oil', marked: true },
      { text: '.', marked: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 4 }), (text, length) => {
        expect(joined(markWords(text, (word) => word.length === length))).toBe(text);
      }),
    );
  });

  it('cuts a long text between words around the first that is marked', () => {
    const text = `${'before '.repeat(30)}needle ${'after '.repeat(60)}`.trim();
    const runs = snippetOf(text, (word) => word === 'needle');
    expect(runs.find(({ marked }) => marked)?.text).toBe('needle');
    const [first, ...rest] = runs;
    expect(first?.text).toBe('… ');
    expect(rest.at(-1)?.text).toBe(' …');
    expect(text).toContain(joined(rest.slice(0, -1)));
    expect(joined(runs).length).toBeLessThan(190);
    expect(wordsOf(joined(runs)).every((word) => ['before', 'needle', 'after'].includes(word))).toBe(true);
  });

  it('leaves a short text whole', () => {
    expect(joined(snippetOf('A short text.', (word) => word === 'short'))).toBe('A short text.');
  });
});
