import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf, eventOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import { neighboursInTime, neighboursInTrack, placeInOrder } from '../../src/model/neighbours.ts';
import type { EventId } from '../../src/model/types.ts';
import { cite, list, record, timelineOf } from './records.ts';
import { synthetic } from '../../tools/synthetic.ts';

const idsOf = (indexes: Iterable<number>, timeline: ReturnType<typeof timelineOf>) =>
  [...indexes].map((index) => timeline.events[index]?.id);

const SMALL = timelineOf(
  list([
    record('tray-b'),
    record('c-2023', '2023'),
    record('a-2023', '2023', { tracks: ['two', 'one'] }),
    record('since-1992', '1992/..', { kind: 'state', citations: [cite('alpha')] }),
    record('in-1992', '1992'),
    record('day', '1992-04-15', { tracks: ['two'] }),
    record('month', '2023-01'),
    record('tray-a', undefined, { tracks: ['two'] }),
    record('until', '../1947'),
  ]),
);
const DATA = datasetOf(SMALL);

describe('datasetOf', () => {
  test('orders the dated by start, end and id, and the undated as in the file', () => {
    expect(idsOf(DATA.dated, SMALL)).toEqual(['until', 'in-1992', 'since-1992', 'day', 'month', 'a-2023', 'c-2023']);
    expect(idsOf(DATA.undated, SMALL)).toEqual(['tray-b', 'tray-a']);
    expect([...DATA.order]).toEqual([...DATA.dated, ...DATA.undated]);
  });

  test('counts an event once in the whole, and in each of its tracks', () => {
    expect(DATA.total).toEqual({ dated: 7, undated: 2 });
    expect(Object.fromEntries(DATA.perTrack)).toEqual({
      one: { dated: 6, undated: 1 },
      two: { dated: 2, undated: 1 },
      three: { dated: 0, undated: 0 },
    });
  });

  test('finds by id', () => {
    expect(eventOf(DATA, eventId('day'))?.title).toBe('Title of day');
    expect(eventOf(DATA, eventId('nowhere'))).toBeUndefined();
    expect(eventOf(DATA, eventId('constructor'))).toBeUndefined();
  });

  test('spans what is dated; an open side adds nothing but the period a source vouches for', () => {
    const spanOf = (...events: Parameters<typeof list>[0]) => datasetOf(timelineOf(list(events))).span;
    const y = (year: number) => Date.UTC(year, 0, 1) / 864e5;
    expect(spanOf(record('a', '1992'), record('b', '2010'))).toEqual({ startDay: y(1992), endDay: y(2011) });
    expect(spanOf(record('a', '1992/..'))).toEqual({ startDay: y(1992), endDay: y(1993) });
    expect(spanOf(record('a', '../1992'))).toEqual({ startDay: y(1992), endDay: y(1993) });
    expect(spanOf(record('a'))).toBeUndefined();
    expect(spanOf()).toBeUndefined();
    const issued = { id: 'alpha', csl: { type: 'webpage', issued: { 'date-parts': [[2024, 6]] } } };
    const vouched = list([record('a', '1992/..', { citations: [cite('alpha')] })], { sources: [issued] });
    expect(datasetOf(timelineOf(vouched)).span).toEqual({ startDay: y(1992), endDay: Date.UTC(2024, 6, 1) / 864e5 });
  });
});

const near = (id: string) => {
  const [inTime, inTrack] = [neighboursInTime(DATA, eventId(id)), neighboursInTrack(DATA, eventId(id))];
  return [inTime.previous?.id, inTime.next?.id, inTrack.previous?.id, inTrack.next?.id];
};

describe('neighbours and places', () => {
  test.each([
    ['until', [undefined, 'in-1992', undefined, 'in-1992']],
    ['day', ['since-1992', 'month', undefined, 'a-2023']],
    ['a-2023', ['month', 'c-2023', 'day', undefined]], // its subject is in the track "two"
    ['c-2023', ['a-2023', undefined, 'a-2023', undefined]],
    ['tray-b', [undefined, 'tray-a', undefined, undefined]],
    ['tray-a', ['tray-b', undefined, undefined, undefined]],
    ['nowhere', [undefined, undefined, undefined, undefined]],
  ])('around %s', (id, expected) => expect(near(id)).toEqual(expected));

  test.each([
    ['until', { rank: 1, of: 7, sharing: 1 }],
    ['since-1992', { rank: 3, of: 7, sharing: 1 }],
    ['a-2023', { rank: 6, of: 7, sharing: 2 }],
    ['c-2023', { rank: 6, of: 7, sharing: 2 }],
    ['tray-a', undefined],
    ['nowhere', undefined],
  ])('the place of %s', (id, place) => expect(placeInOrder(DATA, eventId(id))).toEqual(place));

  test('on any list: axis and tray make the whole, walking it visits each once, ties share a rank', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(), fc.boolean(), (n, seed, bce) => {
        const timeline = timelineOf(synthetic({ n, seed, bce, years: [1990, 1996] }));
        const data = datasetOf(timeline);
        expect([...data.order].sort((a, b) => a - b)).toEqual(timeline.events.map((_, index) => index));
        const [first] = idsOf(data.dated, timeline);
        const walked: EventId[] = [];
        for (let id = first; id !== undefined && walked.length <= n; id = neighboursInTime(data, id).next?.id)
          walked.push(id);
        expect(walked).toEqual(idsOf(data.dated, timeline));
        walked.forEach((id, at) => {
          const place = placeInOrder(data, id);
          expect(place?.rank).toBeLessThanOrEqual(at + 1);
          expect((place?.rank ?? 0) + (place?.sharing ?? 0)).toBeGreaterThan(at + 1);
          const previous = walked[at - 1];
          expect(neighboursInTime(data, id).previous?.id).toBe(previous);
          const same = (key: 'startDays' | 'endDays') =>
            data[key][data.indexOf(id) ?? -1] === data[key][data.indexOf(previous ?? id) ?? -1];
          const tied = previous !== undefined && same('startDays') && same('endDays');
          expect(place?.rank).toBe(tied ? placeInOrder(data, previous)?.rank : at + 1);
        });
      }),
      { numRuns: 40 },
    );
  });
});
