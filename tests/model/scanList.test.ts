import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanList } from '../../src/model/scanList.ts';
import { syntheticJson } from '../../tools/synthetic.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What stands in the bytes, parsed slice by slice. */
function parsed(text: string): { head: unknown; events: unknown[] } | undefined {
  const bytes = bytesOf(text);
  const found = scanList(bytes);
  if (found === undefined) return undefined;
  const events = Array.from(found.starts, (start, at): unknown =>
    JSON.parse(new TextDecoder().decode(bytes.subarray(start, found.ends[at]))),
  );
  return { head: JSON.parse(found.head), events };
}

function expectSame(text: string): void {
  const { events, ...head } = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  expect(parsed(text)).toEqual({ head: { ...head, events: [] }, events });
}

describe('scanList', () => {
  test('finds what JSON.parse finds, whatever the values', () => {
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 20 }),
        fc.dictionary(fc.string(), value, { maxKeys: 4, noNullPrototype: true }),
        fc.constantFrom('', ' ', '\n', '\r\n  ', '\t'),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        (events, other, space, mark, last) => {
          const { events: _, ['__proto__']: __, ...rest } = other;
          const list = last ? { ...rest, events } : { events, ...rest };
          expectSame(mark + JSON.stringify(list, undefined, space.replace('\r\n', ' ').slice(0, 10)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['escapes', String.raw`{"a":"\"\\","events":[{"t":"\\\"}],{[\\"},{"t":"\u0022]"}],"z":["\\"]}`],
    ['braces in strings', '{"events":["]","}",{"a":"[{"},[["]]"]]]}'],
    ['a byte order mark', '\uFEFF{"events":[{"id":1}]}'],
    ['CR LF', '{\r\n"events"\r\n:\r\n[\r\n{"id":1}\r\n,\r\n2\r\n]\r\n}\r\n'],
    ['much space', `{${' '.repeat(100_000)}"events":[${'\n'.repeat(100_000)}1${'\t'.repeat(1000)},2]${' '.repeat(9)}}`],
    ['no event', '{"events":[ ],"title":"x"}'],
    ['an escaped key', String.raw`{"\u0065vents":[1,2]}`],
    ['events inside other values', '{"x":{"events":[1]},"events":[2]}'],
    ['scalars', '{"events":[true,null,-1.5e3,"x"]}'],
    ['letters of four bytes', '{"events":[{"t":"𝔸 “ü”"},{"t":"漢"}],"title":"İ"}'],
    ['a synthetic list', [...syntheticJson({ n: 3000, seed: 4 })].join('')],
  ])('%s', (_, text) => expectSame(text));

  test('of events given twice the last count', () => {
    expect(parsed('{"events":[1],"events":[2,3]}')?.events).toEqual([2, 3]);
    expect(parsed('{"events":[1],"events":0}')).toBeUndefined();
  });

  test.each(['', '[]', 'x', '{"title":"x"}', '{"events":{}}', '{"events":[1 2]}', '{"events":[1', '{"events":[1,]}'])(
    'is no list of events: %s',
    (text) => expect(scanList(bytesOf(text))).toBeUndefined(),
  );
});
