import { useEffect, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Searcher, SearchResult } from '../../model/search.ts';

/** How far a search is. What was found before stays until the next is done. */
export interface SearchState {
  /** What was found for `query`; absent before the first answer and where nothing is looked for. */
  readonly result?: SearchResult;
  readonly query?: string;
  /** How many events have been looked through, of a long list that is being searched. */
  readonly done?: number;
}

const NOTHING: SearchState = {};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const searchers = new WeakMap<Dataset, Promise<Searcher>>();

/** The searcher of a list; it comes, and is made, when it is asked for. */
function searcherOf(dataset: Dataset): Promise<Searcher> {
  const known = searchers.get(dataset);
  if (known) return known;
  const made = import('../../model/search.ts').then(({ searcherFor }) => searcherFor(dataset, pause));
  searchers.set(dataset, made);
  made.catch(() => searchers.delete(dataset)); // the script did not come: the next search asks again
  return made;
}

/** Makes a list ready to be searched before the first letter is typed. */
export const prepareSearch = (dataset: Dataset): unknown => searcherOf(dataset).catch(() => undefined);

/** Searches a list for what the address asks. A query that has changed meanwhile gives up the one before. */
export function useSearch(dataset: Dataset | undefined, query: string): SearchState {
  const [state, setState] = useState(NOTHING);
  const wanted = query.trim();
  useEffect(() => {
    if (dataset === undefined || wanted === '') return;
    let isOff = false;
    const progress = (done: number): void => {
      if (!isOff) setState((before) => ({ ...before, done }));
    };
    const find = async (): Promise<void> => {
      const search = await searcherOf(dataset);
      const result = isOff ? undefined : await search(wanted, () => isOff, progress);
      if (!isOff) setState(result ? { result, query: wanted } : NOTHING);
    };
    find().catch(() => {
      if (!isOff) setState(NOTHING);
    });
    return () => {
      isOff = true;
    };
  }, [dataset, wanted]);
  return wanted === '' || dataset === undefined || (state.result && state.result.found.length !== dataset.count)
    ? NOTHING
    : state;
}
