import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from '../../src/model/findJsonError.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonError', () => {
  test.each<[text: string, index: number, message: RegExp, expected: RegExp]>([
    ['', 0, /empty/, /a value/],
    ['  \n', 3, /ends too early/, /a value/],
    ['<!doctype html>', 0, /web page/, /JSON/],
    ['{"a": 1,}', 8, /comma or colon directly before “}”/, /no comma after the last/],
    ['[1, 2,]', 6, /directly before “\]”/, /no comma/],
    ['{"a": }', 6, /directly before “}”/, /value after a colon/],
    ["{'a': 1}", 1, /quote of another kind/, /straight double quotes/],
    ['{“a”: 1}', 1, /quote of another kind/, /straight/],
    ['{a: 1}', 1, /“a” does not belong/, /double quotes/],
    ['{"a" 1}', 5, /“1” does not belong/, /a colon/],
    ['{"a": 1 "b": 2}', 8, /does not belong/, /a comma/],
    ['{"a": 01}', 6, /“01” is not a number/, /a value/],
    ['[NaN]', 1, /“NaN” does not belong/, /a value/],
    ['[1] x', 4, /“x” does not belong/, /nothing more/],
    ['[1, // one\n2]', 4, /comment/, /no comment/],
    ['["abc', 1, /never closed/, /closing double quote/],
    ['["abc\ndef"]', 1, /never closed/, /same line/],
    ['["a\tb"]', 3, /control character/, /escape/],
    ['["\\x"]', 2, /backslash/, /\\\\/],
    ['{"a": [1, 2}', 11, /does not belong/, /comma or the closing/],
    ['[truely]', 1, /“truely” does not belong/, /a value/],
    ['[😀]', 1, /“😀” does not belong/, /a value/],
  ])('%j breaks at %i', (text, index, message, expected) => {
    expect(isJson(text)).toBe(false);
    const error = findJsonError(text);
    expect(error?.index).toBe(index);
    expect(error?.message).toMatch(message);
    expect(error?.expected).toMatch(expected);
  });

  test('finds nothing in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(findJsonError(JSON.stringify(value, undefined, indent))).toBeUndefined();
      }),
    );
  });

  test('agrees with JSON.parse on damaged JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '1',
      '-',
      '.5',
      'e3',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.nat(), fc.nat(3), piece, (value, at, cut, insert) => {
        const whole = JSON.stringify(value);
        const place = at % (whole.length + 1);
        const text = whole.slice(0, place) + insert + whole.slice(place + cut);
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  test('nesting of any depth is no danger', () => expect(findJsonError('['.repeat(500_000))?.index).toBe(500_000));
});
