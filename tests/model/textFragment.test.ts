import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/model/textFragment.ts';
import { timelineOf } from './records.ts';

const PAGE = 'https://example.org/a';
const passage = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const directiveOf = (address: string | undefined): string => address?.split(':~:text=')[1] ?? '';

interface Directive {
  prefix?: string;
  suffix?: string;
  parts: readonly string[];
}

/** Reads a text directive as the specification does: by its commas and by the dashes at their side. */
function readDirective(directive: string): Directive {
  const items = directive.split(',');
  const read: Directive = { parts: [] };
  if (items[0]?.endsWith('-')) read.prefix = decodeURIComponent(items.shift()?.slice(0, -1) ?? '');
  if (items.at(-1)?.startsWith('-')) read.suffix = decodeURIComponent(items.pop()?.slice(1) ?? '');
  read.parts = items.map(decodeURIComponent);
  return read;
}

describe('a text fragment', () => {
  test.each([
    ['plain words', passage('plain words'), 'plain%20words'],
    ['the signs that have a meaning', passage('a-b, c & d'), 'a%2Db%2C%20c%20%26%20d'],
    ['other signs and letters', passage('“Ə” 100% (#1)!'), '%E2%80%9C%C6%8F%E2%80%9D%20100%25%20%28%231%29%21'],
    ['words before', passage('x', 'the one '), 'the%20one-,x'],
    ['words after', passage('x', '', ', that is'), 'x,-%2C%20that%20is'],
    ['words on both sides', passage('x', 'a ', ' b'), 'a-,x,-b'],
    ['the nearest five words of a long context', passage('x', '1 2 3 4 5 6 ', ' 7 8 9 10 11 12'), '2%203%204%205%206-,x,-7%208%209%2010%2011'], // prettier-ignore
    ['several spaces as one', passage('a \t b'), 'a%20b'],
    ['two lines by their ends', passage('a b\nc\nd e'), 'a%20b,d%20e'],
    ['no context from another line', passage('x', 'a\n', '\nb'), 'x'],
    ['half a letter as the sign for it', passage('a\uD83D'), 'a%EF%BF%BD'],
    ['300 characters whole', passage('a '.repeat(149) + 'bc'), `${'a%20'.repeat(149)}bc`],
    ['301 characters by their ends', passage(`1 2 3 4 5 ${'m '.repeat(140)} 6 7 8 9 10 `), '1%202%203%204%205,6%207%208%209%2010'], // prettier-ignore
  ])('encodes %s', (_, words, directive) => {
    expect(textFragment(PAGE, words)).toBe(`${PAGE}#:~:text=${directive}`);
  });

  test.each([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=x'],
    ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text=x'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c#:~:text=x'],
  ])('joins %s', (url, address) => {
    expect(textFragment(url, passage('x'))).toBe(address);
  });

  test.each([
    ['javascript:alert(1)', 'x'],
    ['file:///etc/hosts', 'x'],
    ['example.org', 'x'],
    [PAGE, ' \n'],
  ])('is not made of %s and “%s”', (url, exact) => {
    expect(textFragment(url, passage(exact))).toBeUndefined();
  });

  const text = fc.string({ unit: 'binary', maxLength: 500 });
  test('has no bare sign that separates parts, and reads back as words of the passage', () => {
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        fc.pre(exact.trim() !== '');
        const directive = directiveOf(textFragment(PAGE, passage(exact, prefix, suffix)));
        expect(directive).toMatch(/^[\w.~%,-]+$/);
        const read = readDirective(directive);
        const flat = (value: string): string =>
          value
            .replace(/\p{Cs}/gu, '\uFFFD')
            .split(/\s+/)
            .filter(Boolean)
            .join(' ');
        expect(read.parts.length).toBeLessThan(3);
        expect(flat(exact).startsWith(read.parts[0] ?? '!')).toBe(true);
        expect(flat(exact).endsWith(read.parts.at(-1) ?? '!')).toBe(true);
        expect(flat(prefix).endsWith(read.prefix ?? '')).toBe(true);
        expect(flat(suffix).startsWith(read.suffix ?? '')).toBe(true);
      }),
    );
  });

  test('of every real passage is short, and holds its words', () => {
    const real = timelineOf(JSON.parse(readFileSync(new URL('../../data/timeline.json', import.meta.url), 'utf8')));
    const passages = real.events.flatMap(({ citations }) => citations.map((citation) => citation.passage));
    expect(passages.length).toBeGreaterThan(30);
    for (const one of passages) {
      const address = textFragment(PAGE, one);
      expect(address?.length).toBeLessThan(1200);
      expect(readDirective(directiveOf(address)).parts[0]).toMatch(/\w/);
    }
  });
});
