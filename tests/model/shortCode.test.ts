import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import { codeOfEvent, eventOfCode, shortCodeOf } from '../../src/model/shortCode.ts';
import { list, record, timelineOf } from './records.ts';

test('a code is five signs that are not easily taken for others, and never changes', () => {
  expect(shortCodeOf('armenia-recalls-ambassador-to-israel')).toBe('m769z');
  for (const id of ['a', 'b', 'ə', 'a-long-id'.repeat(30)]) expect(shortCodeOf(id)).toMatch(/^[0-9a-hjkmnp-tv-z]{5}$/);
});

test('every event of the list has a code that leads to it', () => {
  const dataset = datasetOf(timelineOf(JSON.parse(readFileSync('data/timeline.json', 'utf8'))));
  for (const id of dataset.someIds) {
    const code = codeOfEvent(dataset, id);
    expect(code, id).toBeDefined();
    expect(eventOfCode(dataset, code ?? ''), id).toBe(id);
  }
});

test('a code is read as it may be copied from a screen; one that is unknown leads nowhere', () => {
  const dataset = datasetOf(timelineOf(list([record('one', '1992'), record('two', '1993')])));
  const code = shortCodeOf('one');
  expect(eventOfCode(dataset, code.toUpperCase())).toBe('one');
  const misread = code.replaceAll('0', 'O').replaceAll('1', 'l');
  expect(eventOfCode(dataset, misread)).toBe('one');
  expect(eventOfCode(dataset, 'zzzzz')).toBeUndefined();
  expect(codeOfEvent(dataset, eventId('none'))).toBeUndefined();
});

test('two events with one code have none', () => {
  // Found by trying: the hash of 25 bits is the same.
  const seen = new Map<string, string>();
  let pair: readonly [string, string] | undefined;
  for (let at = 0; pair === undefined; at++) {
    const id = `event-${at}`;
    const other = seen.get(shortCodeOf(id));
    if (other !== undefined) pair = [other, id];
    seen.set(shortCodeOf(id), id);
  }
  const [one, other] = pair;
  const dataset = datasetOf(timelineOf(list([record(one, '1992'), record(other, '1993')])));
  expect(codeOfEvent(dataset, one)).toBeUndefined();
  expect(eventOfCode(dataset, shortCodeOf(other))).toBeUndefined();
});
