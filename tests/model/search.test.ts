import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf, type Dataset } from '../../src/model/dataset.ts';
import { fold } from '../../src/model/fold.ts';
import { searcherFor, type Searcher } from '../../src/model/search.ts';
import { textsOf } from '../../src/model/searchFields.ts';
import { wordsOf } from '../../src/model/words.ts';
import { cite, list, record, timelineOf } from './records.ts';

const never = (): boolean => false;
const quiet = (): undefined => undefined;

/** The ids that a query finds, and where the first of them is found. */
async function find(dataset: Dataset, search: Searcher, query: string) {
  const result = await search(query, never, quiet);
  const ids = result?.hits.map(({ index }) => dataset.eventAt(index)?.id);
  return { ids: ids ?? [], result };
}

const SMALL = datasetOf(
  timelineOf(
    list([
      record('visit', '2009', { title: 'Əliyev visits Şuşa', summary: 'A visit.' }),
      record('visit-2019', '2019', { title: 'Another visit', themes: ['arms-supply'] }),
      record('said', undefined, {
        title: 'On pipelines',
        citations: [cite('alpha', 'crude oil', { speaker: 'Matin Məmmədli' })],
      }),
    ]),
  ),
);

describe('a search', () => {
  let search: Searcher;
  beforeAll(async () => {
    search = await searcherFor(SMALL, () => Promise.resolve());
  });

  it.each([
    ['aliyev', ['visit'], 'another spelling'],
    ['susa', ['visit'], 'no diacritics'],
    ['VISIT', ['visit', 'visit-2019'], 'another case'],
    ['vist', ['visit', 'visit-2019'], 'a letter left out'],
    ['oil', ['said'], 'a passage'],
    ['mammadli', ['said'], 'a speaker'],
    ['arms supply', ['visit-2019'], 'a theme'],
    ['2009', ['visit'], 'a year, and no other'],
    ['visit 2019', ['visit-2019'], 'all words'],
    ['visit oil', [], 'words of two events'],
    ['zebra', [], 'no event'],
  ])('for “%s” finds %s: %s', async (query, ids) => {
    expect([...(await find(SMALL, search, query)).ids].sort()).toEqual([...ids].sort());
  });

  it.each(['', '  ', '…', '&'])('for “%s”, which has no word, answers nothing', async (query) => {
    expect(await search(query, never, quiet)).toBeUndefined();
  });

  it('tells the field, marks the words, and flags what was found', async () => {
    const { result } = await find(SMALL, search, 'oil');
    expect(result?.hits.map(({ field }) => field)).toEqual(['passage']);
    expect(['oil', 'OIL', 'crude'].map((word) => result?.isWanted(word))).toEqual([true, true, false]);
    expect([...(result?.found ?? [])]).toEqual([0, 0, 1]);
  });
});

describe('a list too long for an index', () => {
  const COUNT = 20_500;
  const events = Array.from({ length: COUNT }, (_, at) =>
    record(`e-${at}`, '2009', { title: at % 2 ? 'odd' : 'Évén' }),
  );
  const dataset = datasetOf(timelineOf(list(events)));

  it('is looked through in turns, says how far, and counts all', async () => {
    let pauses = 0;
    const search = await searcherFor(dataset, () => Promise.resolve(void (pauses += 1)));
    const steps: number[] = [];
    const result = await search('even', never, (done) => steps.push(done));
    expect(result).toMatchObject({ total: COUNT / 2 });
    expect(result?.hits).toHaveLength(100);
    expect(pauses).toBe(COUNT / 100);
    expect(steps.at(-1)).toBe(COUNT);
  });

  it('gives up when it is told to', async () => {
    const search = await searcherFor(dataset, () => Promise.resolve());
    let asked = 0;
    expect(await search('even', () => ++asked === 3, quiet)).toBeUndefined();
    expect(asked).toBe(3);
  });
});

describe('the list that comes with the app', () => {
  const real = datasetOf(timelineOf(JSON.parse(readFileSync('data/timeline.json', 'utf8'))));
  let search: Searcher;
  beforeAll(async () => {
    search = await searcherFor(real, () => Promise.resolve());
  });

  /** The longest word of a text without a digit. */
  const tellingWord = (text: string): string =>
    [...wordsOf(text)].filter((word) => !/\d/.test(word)).sort((a, b) => b.length - a.length)[0] ?? '';

  const events = Array.from({ length: real.count }, (_, index) => {
    const event = real.eventAt(index);
    if (!event) throw new Error(`No event ${index}`);
    return { index, event };
  });

  it('finds each event by a word of its passage', async () => {
    for (const { index, event } of events) {
      const word = tellingWord(textsOf(event).passage[0] ?? '');
      expect((await search(word, never, quiet))?.found[index], `${event.id}: ${word}`).toBe(1);
    }
  });

  it('finds each event by a misspelt word of its title', async () => {
    for (const { index, event } of events) {
      const word = fold(tellingWord(event.title));
      const misspelt = `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`; // two letters changed places
      const dropped = `${word.slice(0, -2)}${word.slice(-1)}`;
      const found = await Promise.all([misspelt, dropped].map((query) => search(query, never, quiet)));
      expect(
        found.some((result) => result?.found[index] === 1),
        `${event.id}: ${misspelt}, ${dropped}`,
      ).toBe(true);
    }
  });
});
