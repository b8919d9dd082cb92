import { useMemo } from 'react';
import type { Hit } from '../../model/search.ts';
import { useMatches } from '../filter/MatchesContext.ts';

/** What a search has found among what the filters leave. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many more it has found that the filters hide. */
  readonly outside: number;
}

/** The present search and the filters together. */
export function useHits(): Hits {
  const { search, sifted } = useMatches();
  return useMemo(() => {
    const { result } = search;
    if (!result) return { hits: [], total: 0, outside: 0 };
    const total = sifted ? sifted.total.dated + sifted.total.undated : result.total;
    const hits = sifted ? result.hits.filter(({ index }) => sifted.passes(index)) : result.hits;
    return { hits, total, outside: result.total - total };
  }, [search, sifted]);
}
