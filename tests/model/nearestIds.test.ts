import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { synthetic } from '../../tools/synthetic.ts';
import { editDistance, nearestIds } from '../../src/model/nearestIds.ts';

const IDS = [
  'palestine-opens-embassy-in-baku',
  'azerbaijan-opens-embassy-in-israel',
  'un-decision-of-1947',
  'oil-2016',
  'əliyev-interview',
];

describe('nearestIds', () => {
  test.each([
    ['palestine-open-embassy-in-baku', 'palestine-opens-embassy-in-baku'], // a letter left out
    ['embassy-in-israel', 'azerbaijan-opens-embassy-in-israel'], // words left out
    ['1947', 'un-decision-of-1947'],
    ['OIL-2016', 'oil-2016'],
    ['Əliyev', 'əliyev-interview'],
  ])('%s is nearest to %s', (wanted, nearest) => expect(nearestIds(wanted, IDS)[0]).toBe(nearest));

  test('gives five unless told, fewer where there are fewer, none for none', () => {
    const many = Array.from({ length: 20 }, (_, index) => `event-${index}`);
    expect(nearestIds('event', many)).toHaveLength(5);
    expect(nearestIds('event', many, 3)).toHaveLength(3);
    expect(nearestIds('event', ['a'])).toEqual(['a']);
    expect(nearestIds('event', [])).toEqual([]);
    expect(nearestIds('event', many, 0)).toEqual([]);
  });

  const slug = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '1'), minLength: 1, maxLength: 12 });

  test('an id that exists is its own nearest, and the order of the ids does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 12 }), fc.nat(), slug, (ids, at, other) => {
        const wanted = ids[at % ids.length] ?? '';
        expect(nearestIds(wanted, ids, 1)).toEqual([wanted]);
        expect(nearestIds(other, ids, 3)).toEqual(nearestIds(other, [...ids].reverse(), 3));
      }),
    );
  });
});

test('no candidate is passed over too soon: one list at once is as good as the best of each part', () => {
  const ids = synthetic({ n: 300, seed: 3 }).events.map((event) => event.id);
  for (const wanted of ['treaty-of-lisbn-7', 'oslo', 'launch', 'launch-of-quito-299', 'first-trial']) {
    const parts = [0, 100, 200].flatMap((from) => nearestIds(wanted, ids.slice(from, from + 100), 100));
    expect(nearestIds(wanted, ids, 5)).toEqual(nearestIds(wanted, parts, 300).slice(0, 5));
  }
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['abc', '', 3],
    ['flaw', 'lawn', 2],
  ])('%s → %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('a limit never changes an answer within it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), fc.nat(10), (a, b, limit) => {
        const distance = editDistance(a, b);
        const limited = editDistance(a, b, limit);
        if (distance <= limit) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});
