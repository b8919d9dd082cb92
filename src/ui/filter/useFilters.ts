import { useCallback, useMemo } from 'react';
import { FACETS, type FacetName } from '../../model/facets.ts';
import { NO_FILTERS, toggled } from '../../view/view.ts';
import { useView } from '../useView.ts';

/** One chosen value of one facet. */
export interface ActiveFilter {
  readonly name: FacetName;
  readonly value: string;
}

/** The chosen filters of the address, and the ways to change them. Each change is a step that Back undoes. */
export interface FilterControl {
  readonly active: readonly ActiveFilter[];
  readonly search: string;
  readonly toggle: (filter: ActiveFilter) => void;
  readonly clear: () => void;
  readonly clearSearch: () => void;
}

/** The filters and the search that the address holds. */
export function useFilters(): FilterControl {
  const { view, commit } = useView();
  const { filters, search } = view;
  const active = useMemo(() => FACETS.flatMap((name) => filters[name].map((value) => ({ name, value }))), [filters]);
  const toggle = useCallback(
    ({ name, value }: ActiveFilter) => {
      commit((newest) => {
        const { filters: now } = newest;
        return { ...newest, filters: { ...now, [name]: toggled(now[name], value) } };
      }, 'push');
    },
    [commit],
  );
  const clear = useCallback(
    () => commit((newest) => ({ ...newest, filters: NO_FILTERS, search: '' }), 'push'),
    [commit],
  );
  const clearSearch = useCallback(() => commit((newest) => ({ ...newest, search: '' }), 'push'), [commit]);
  return { active, search, toggle, clear, clearSearch };
}
