import { useCallback, useMemo } from 'react';
import { FACETS, type FacetName } from '../../model/facets.ts';
import { NO_FILTERS } from '../../view/view.ts';
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
      const own = view.filters[name];
      const next = own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
      commit({ ...view, filters: { ...view.filters, [name]: next } }, 'push');
    },
    [view, commit],
  );
  const clear = useCallback(() => commit({ ...view, filters: NO_FILTERS, search: '' }, 'push'), [view, commit]);
  const clearSearch = useCallback(() => commit({ ...view, search: '' }, 'push'), [view, commit]);
  return { active, search, toggle, clear, clearSearch };
}
