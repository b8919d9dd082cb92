import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { sift, type Chosen } from '../../model/sift.ts';
import type { View } from '../../view/view.ts';
import { useSearch } from '../search/useSearch.ts';
import type { Matches } from './MatchesContext.ts';

/** Narrows the list to what the address asks for. It changes only when search or filters do. */
export function useSifting(dataset: Dataset | undefined, { filters, search: query }: View): Matches {
  const search = useSearch(dataset, query);
  const found = search.result?.found;
  const key = JSON.stringify(filters); // each new address brings new, equal filters
  const sifted = useMemo(() => dataset && sift(dataset, JSON.parse(key) as Chosen, found), [dataset, key, found]);
  return useMemo(() => ({ search, sifted }), [search, sifted]);
}
