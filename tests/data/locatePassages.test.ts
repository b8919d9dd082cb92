import { expect, test } from 'vitest';
import type { RawTimeline } from '../../src/model/schema.ts';
import { checkTimeline } from '../../tools/data/checkTimeline.ts';
import { locatePassages } from '../../tools/data/locatePassages.ts';
import { FILE, RIVER, goodList, readFixture } from './fixture.ts';

const files = new Map([['almanac', FILE]]);

/** The good list with the first event's quotation replaced by what an author would write. */
function authored(quote: { exact: string; prefix?: string; suffix?: string }): RawTimeline {
  const list = goodList();
  const [first, ...rest] = list.events;
  if (first === undefined) throw new Error('an event is expected');
  const selector = [{ type: 'TextQuoteSelector' as const, ...quote }];
  return { ...list, events: [{ ...first, citations: [{ source: 'almanac', selector }] }, ...rest] };
}

test('position and the rest of the sentence are filled in, and pass the check', () => {
  const { timeline, problems, located } = locatePassages(authored({ exact: 'level rose in 2011' }), files);
  expect({ problems, located }).toEqual({ problems: [], located: 1 });
  const [quote, position] = timeline.events[0]?.citations?.[0]?.selector ?? [];
  expect(quote).toMatchObject({ prefix: 'The river’s ', suffix: ', says the keeper.' });
  expect(position).toEqual({ type: 'TextPositionSelector', start: 35, end: 53 });
  expect(checkTimeline(JSON.stringify(timeline), readFixture).problems).toEqual([]);
});

test('a prefix tells which of several is meant, and is kept', () => {
  const { timeline, problems } = locatePassages(authored({ exact: 'It rains', prefix: 'keeper. ' }), files);
  expect(problems).toEqual([]);
  expect(timeline.events[0]?.citations?.[0]?.selector).toMatchObject([
    { prefix: 'keeper. ', suffix: '' },
    { start: 72, end: 80 },
  ]);
});

test('words that are not unique or not there are problems, and stay as they are', () => {
  for (const [exact, message] of [
    ['It rains', '3 times'],
    ["river's", 'do not occur'],
  ] as const) {
    const list = authored({ exact });
    const { timeline, problems } = locatePassages(list, files);
    expect(problems).toMatchObject([{ record: 'river-rises', field: 'citations[0].exact', found: exact }]);
    expect(problems[0]?.message).toContain(message);
    expect(timeline).toEqual(list);
  }
});

test('a complete citation is left alone', () => {
  expect(locatePassages(goodList(), files)).toEqual({ timeline: goodList(), problems: [], located: 0 });
  expect(RIVER).toContain('2011');
});
