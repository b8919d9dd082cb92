import MiniSearch from 'minisearch';
import type { Dataset } from './dataset.ts';
import { fold } from './fold.ts';
import { SEARCH_FIELDS, textsOf, type SearchField } from './searchFields.ts';
import type { TimelineEvent } from './types.ts';
import { wordsOf } from './words.ts';

/** An event that a search has found. */
export interface Hit {
  readonly index: number;
  /** The field that tells most about why. */
  readonly field: SearchField;
}

/** What a search has found. */
export interface SearchResult {
  /** The {@link MOST_HITS} best, field by field, the best of each first. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /** By index of the event: 1 where it was found. */
  readonly found: Uint8Array;
  /** Whether a word of a text is one of those found: to be marked. */
  readonly isWanted: (word: string) => boolean;
}

/** Looks through a list: `undefined` where the query holds no word. `isOff` is asked now and then whether to give up. */
export type Searcher = (
  query: string,
  isOff: () => boolean,
  progress: (done: number) => void,
) => Promise<SearchResult | undefined>;

const MOST_HITS = 100;
/** Longer lists are looked through as they are, without an index: no typing errors are forgiven there. */
const MOST_INDEXED = 20_000;
const EVENTS_AT_ONCE = 100; // then the page may draw and answer
const BOOST: Readonly<Record<SearchField, number>> = {
  title: 4,
  passage: 2,
  speaker: 3,
  theme: 2,
  summary: 1,
  date: 3,
};

type Pause = () => Promise<void>;

const hasDigit = (term: string): boolean => /\p{N}/u.test(term);

/** One letter in five may be wrong; in a number none, since 2009 is not 2019. */
const fuzzy = (term: string): number | false => (hasDigit(term) || term.length < 4 ? false : 0.2);

const foldedWords = (text: string): readonly string[] => wordsOf(fold(text));

/** Brings together what was found in one field; the order among them stays. */
const inGroups = (hits: readonly Hit[]): readonly Hit[] =>
  SEARCH_FIELDS.flatMap((field) => hits.filter((hit) => hit.field === field));

type Document = Readonly<Record<SearchField, string>> & { readonly index: number };

function documentOf(event: TimelineEvent, index: number): Document {
  const texts = Object.entries(textsOf(event)).map(([field, own]) => [field, own.join('\n')]);
  return { index, ...(Object.fromEntries(texts) as Record<SearchField, string>) };
}

/** An index that forgives typing errors. Made in turns. */
async function indexed(dataset: Dataset, pause: Pause): Promise<Searcher> {
  const index = new MiniSearch<Document>({
    idField: 'index',
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: BOOST, prefix: (term) => term.length > 1, fuzzy, combineWith: 'AND' },
  });
  for (let at = 0; at < dataset.count; at++) {
    const event = dataset.eventAt(at);
    if (event) index.add(documentOf(event, at));
    if (at % EVENTS_AT_ONCE === EVENTS_AT_ONCE - 1) await pause();
  }
  return (query) => {
    if (wordsOf(query).length === 0) return Promise.resolve(undefined);
    const results = index.search(query);
    const found = new Uint8Array(dataset.count);
    const terms = new Set<string>();
    for (const { id, match } of results) {
      found[id as number] = 1;
      for (const term of Object.keys(match)) terms.add(term);
    }
    const hits = results.slice(0, MOST_HITS).map(({ id, match }): Hit => {
      const fields = new Set(Object.values(match).flat());
      return { index: id as number, field: SEARCH_FIELDS.find((field) => fields.has(field)) ?? 'title' };
    });
    return Promise.resolve({
      hits: inGroups(hits),
      total: results.length,
      found,
      isWanted: (word) => terms.has(fold(word)),
    });
  };
}

/** The field that a query is found in: all its words in one, or some in each. */
function fieldWith(event: TimelineEvent, wanted: readonly string[]): SearchField | undefined {
  const texts = Object.entries(textsOf(event)).map(([field, own]) => ({ field, text: fold(own.join('\n')) }));
  const isFound = wanted.every((word) => texts.some(({ text }) => text.includes(word)));
  const best = isFound ? texts.find(({ text }) => wanted.some((word) => text.includes(word))) : undefined;
  return best?.field as SearchField | undefined;
}

/** Looks through the events one by one, in order of time. */
function scanning(dataset: Dataset, pause: Pause): Searcher {
  return async (query, isOff, progress) => {
    const wanted = foldedWords(query);
    if (wanted.length === 0) return undefined;
    const found = new Uint8Array(dataset.count);
    const hits: Hit[] = [];
    let total = 0;
    for (let at = 0; at < dataset.order.length; at++) {
      const index = dataset.order[at] as number;
      const event = dataset.eventAt(index);
      const field = event && fieldWith(event, wanted);
      if (field !== undefined) {
        found[index] = 1;
        total += 1;
        if (hits.length < MOST_HITS) hits.push({ index, field });
      }
      if (at % EVENTS_AT_ONCE === EVENTS_AT_ONCE - 1) {
        progress(at + 1);
        await pause();
        if (isOff()) return undefined;
      }
    }
    return { hits: inGroups(hits), total, found, isWanted: (word) => wanted.some((part) => fold(word).includes(part)) };
  };
}

/**
 * Makes a list ready to be searched: over titles, summaries, passages, speakers, themes and dates. Every word of a query
 * must be found, as the beginning of a word or nearly so; letters are compared folded. `pause` lets the page draw.
 */
export async function searcherFor(dataset: Dataset, pause: Pause): Promise<Searcher> {
  return dataset.count <= MOST_INDEXED ? indexed(dataset, pause) : scanning(dataset, pause);
}
