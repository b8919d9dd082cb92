import { expect, test } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import type { EventId, TrackId } from '../../src/model/types.ts';
import { eventsForHandout, MOST_ON_PAPER } from '../../src/ui/handout/eventsForHandout.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';
import { list, record, timelineOf } from '../model/records.ts';

const dataset = datasetOf(
  timelineOf(
    list([
      record('undated'),
      record('late', '2020', { tracks: ['two'] }),
      record('early', '1990', { tracks: ['one', 'two'] }),
      record('middle', '2000', { tracks: ['one'] }),
    ]),
  ),
);

const ids = (hidden: readonly string[], chosen: readonly EventId[] = []): readonly string[] =>
  eventsForHandout(dataset, { ...DEFAULT_VIEW, hidden: hidden as readonly TrackId[] }, chosen).events.map(
    ({ id }) => id,
  );

test.each([
  [[], ['early', 'middle', 'late', 'undated']],
  [['one'], ['early', 'late']],
  [['two'], ['early', 'middle', 'undated']],
  [['one', 'two'], []],
])('without a choice all that the view shows, in order of time: hidden %j', (hidden, expected) => {
  expect(ids(hidden)).toEqual(expected);
});

test('chosen events come in order of time, each once, whatever is hidden; unknown ids are named', () => {
  const chosen = ['late', 'undated', 'nowhere', 'early', 'late'].map(eventId);
  expect(ids(['two'], chosen)).toEqual(['early', 'late', 'undated']);
  expect(eventsForHandout(dataset, DEFAULT_VIEW, chosen)).toMatchObject({ total: 3, unknown: ['nowhere'] });
});

test('a handout holds so many and no more, and says how many were asked for', () => {
  const many = datasetOf(timelineOf(list(Array.from({ length: 60 }, (_, at) => record(`e${at}`, '2000')))));
  const { events, total } = eventsForHandout(many, DEFAULT_VIEW);
  expect([events.length, total]).toEqual([MOST_ON_PAPER, 60]);
});
