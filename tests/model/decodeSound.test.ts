import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeTimeline } from '../../src/model/decode.ts';
import { decodeSound } from '../../src/model/decodeSound.ts';
import { cite, list, record } from './records.ts';

const SMALL = list([
  record('full', '2011', { citations: [cite('alpha', 'words', { speaker: 'A' })], themes: ['oil'] }),
  record('other', '1992/..', { kind: 'state', related: [{ kind: 'answers', event: 'full' }] }),
]);
Object.assign(SMALL.sources?.[0] ?? {}, {
  name: 'Alpha',
  text: { file: 'a.txt', sha256: 'a'.repeat(64), paragraphs: [63, 0], headings: [{ start: 0, exact: 'A' }] },
});

const NASTY = [null, '', ' ', 'x', 'No Slug', '2011-13', 'en_GB', 0, -1, 1.5, true, [], {}, [null]];

/** Every copy of a value in which one part, at any depth, is another or missing. */
function* damaged(value: unknown): Generator<unknown> {
  yield* NASTY;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const without = Object.entries(value).filter(([other]) => other !== key);
    yield Array.isArray(value) ? without.map(([, other]) => other as unknown) : Object.fromEntries(without);
    for (const other of damaged(item))
      yield Array.isArray(value)
        ? value.map((own: unknown, at) => (String(at) === key ? other : own))
        : { ...value, [key]: other };
  }
}

/** What both ways of reading make of a text, to be compared. */
function both(text: string): { readonly sound: unknown; readonly whole: unknown } {
  const decoded = decodeTimeline(text);
  return { sound: decodeSound(text), whole: decoded.kind === 'ok' ? decoded.timeline : undefined };
}

test('the list that comes with the app is read alike', () => {
  const { sound, whole } = both(readFileSync('data/timeline.json', 'utf8'));
  expect(sound).toBeDefined();
  expect(sound).toEqual(whole);
});

test('a list is read the quick way if and only if nothing is wrong with it, and then alike', () => {
  let [right, wrong] = [0, 0];
  for (const value of damaged(SMALL)) {
    const { sound, whole } = both(JSON.stringify(value));
    expect(sound, JSON.stringify(value)).toEqual(whole);
    if (sound === undefined) wrong += 1;
    else right += 1;
  }
  expect(right).toBeGreaterThan(100);
  expect(wrong).toBeGreaterThan(500);
});

test.each(['', '{', '\uFEFF{}', 'null', '[]'])('%j is no list', (text) => {
  expect(decodeSound(text)).toBeUndefined();
});
