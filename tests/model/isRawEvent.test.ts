import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isRawEvent } from '../../src/model/isRawEvent.ts';
import { eventSchema } from '../../src/model/schema.ts';
import { synthetic } from '../../tools/synthetic.ts';
import { cite, record } from './records.ts';

/** A copy with the value at one path replaced (or, by undefined, taken out). */
function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy: Record<string, unknown> = { ...(value as object) };
  const item = replaced(copy[key], rest, by);
  if (item === undefined) delete copy[key];
  else copy[key] = item;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, item]) => pathsIn(item).map((path) => [key, ...path]))];
}

const FULL = record('full', '2011', {
  shortTitle: 'Short',
  summary: 'Said.',
  date: { edtf: '2011', asStated: 'in 2011', basis: 'stated', reason: 'Because.' },
  tracks: ['one', 'two'],
  themes: ['oil'],
  citations: [cite('alpha', 'words', { speaker: 'A', reporter: 'B', supports: ['fact', 'date'] })],
  related: [{ kind: 'answers', event: 'other' }],
});

const NASTY = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'No Slug',
  '__proto__',
  0,
  -1,
  1.5,
  NaN,
  true,
  [],
  {},
  [null],
  [''],
  ['x'],
  [{}],
];

test('the quick check and the schema agree on every event with any one part replaced', () => {
  const cases = pathsIn(FULL).flatMap((path) =>
    NASTY.map((nasty) => ({ path, nasty, value: replaced(FULL, path, nasty) })),
  );
  expect(cases.length).toBeGreaterThan(500);
  for (const { path, nasty, value } of cases)
    expect([path, nasty, isRawEvent(value)]).toEqual([path, nasty, v.is(eventSchema, value)]);
});

test('made-up events take the quick way', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(synthetic({ n: 20, seed }).events.every(isRawEvent)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
