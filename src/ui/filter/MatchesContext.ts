import { createContext, use } from 'react';
import type { Sifted } from '../../model/sift.ts';
import type { SearchState } from '../search/useSearch.ts';

/** What the search and the filters of the address leave of the list. */
export interface Matches {
  readonly search: SearchState;
  /** `undefined` where nothing narrows the list. */
  readonly sifted: Sifted | undefined;
}

export const MatchesContext = createContext<Matches>({ search: {}, sifted: undefined });

export const useMatches = (): Matches => use(MatchesContext);
