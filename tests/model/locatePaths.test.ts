import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPath, locatePaths } from '../../src/model/locatePaths.ts';
import type { JsonPath } from '../../src/model/locatePaths.ts';

const lineOf = (text: string, path: JsonPath) => locatePaths(text, [path])[0]?.line;

const LIST = `{
  "title": "A \\"quoted\\\\\\" title, with ] and }",
  "events": [
    { "id": "a" },
    {
      "id": "b",
      "date": { "edtf": "2011" }
    }
  ]
}`;

describe('locatePaths', () => {
  test.each<[JsonPath, number]>([
    [[], 1],
    [['title'], 2],
    [['events'], 3],
    [['events', 0], 4],
    [['events', 1], 5],
    [['events', 1, 'id'], 6],
    [['events', 1, 'date', 'edtf'], 7],
    [['events', 1, 'title'], 5], // missing: the object it is missing from
    [['events', 1, 'date', 'basis'], 7],
    [['sources', 3, 'id'], 1],
    [['title', 'deeper'], 2],
  ])('%j is on line %i', (path, line) => expect(lineOf(LIST, path)).toBe(line));

  test('many paths in one pass come back in the order they were asked for', () => {
    const lines = locatePaths(LIST, [['events', 1, 'id'], ['title'], ['events', 1, 'id']]).map(({ line }) => line);
    expect(lines).toEqual([6, 2, 6]);
  });

  test('of a key given twice the last counts, and what only the first had is not found in it', () => {
    const text = '{"a": {"b": 1},\n"a":\n{"c": 2}}';
    expect(lineOf(text, ['a'])).toBe(3);
    expect(lineOf(text, ['a', 'b'])).toBe(3);
  });

  test('keys with escapes and keys of prototypes are only keys', () => {
    const text = '{"constructor": 0,\n"__proto__": 1,\n"\\u0061": 2}';
    expect(['constructor', '__proto__', 'a', 'toString'].map((key) => lineOf(text, [key]))).toEqual([1, 2, 3, 1]);
  });

  test('lines end at LF, CR LF and CR', () => expect(lineOf('{\r\n"a":\r1,\n"b": 2}', ['b'])).toBe(4));

  test('nesting of any depth is no danger', () => {
    expect(lineOf(`[${'['.repeat(200_000)}${']'.repeat(200_000)},\n1]`, [1])).toBe(2);
  });

  test('every value of any JSON is found where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const paths = pathsIn(value);
        const places = locatePaths(
          text,
          paths.map(({ path }) => path),
        );
        const lines = text.split('\n');
        paths.forEach(({ value: part }, at) => {
          const place = places[at];
          const rest = [
            lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1),
            ...lines.slice(place?.line),
          ].join('\n');
          const flat = JSON.stringify(part);
          const squeezed = indent === 0 ? rest : stripIndent(rest);
          expect(squeezed.startsWith(indent === 0 ? flat : stripIndent(JSON.stringify(part, undefined, indent)))).toBe(
            true,
          );
        });
      }),
    );
  });
});

const stripIndent = (text: string) => text.replace(/\n */g, '\n');

function pathsIn(value: unknown, path: JsonPath = []): { readonly path: JsonPath; readonly value: unknown }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))
      : [];
  return [{ path, value }, ...inner];
}

test.each<[JsonPath, string]>([
  [[], ''],
  [['events', 3, 'date', 'edtf'], 'events[3].date.edtf'],
  [['a b', 'ə'], '["a b"].ə'],
])('formatPath %j', (path, text) => expect(formatPath(path)).toBe(text));
