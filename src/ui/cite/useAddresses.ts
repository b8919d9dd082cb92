import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { EventId, SourceId } from '../../model/types.ts';
import { DEFAULT_VIEW } from '../../view/view.ts';
import { formatView } from '../../view/viewQuery.ts';
import { useView } from '../useView.ts';

/** Absolute addresses to cite: they name the page and its list, and leave out how one reader looks at it. */
export interface Addresses {
  readonly home: string;
  readonly event: (id: EventId) => string;
  readonly source: (id: SourceId) => string;
}

/** The addresses of pages on the site that is open. */
export function useAddresses(): Addresses {
  const { data } = useView().view;
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(() => {
    const query = formatView(data === undefined ? DEFAULT_VIEW : { ...DEFAULT_VIEW, data });
    const absolute = (path: string): string =>
      `${window.location.origin}${base}${path}${query === '' ? '' : `?${query}`}`;
    return {
      home: absolute('/'),
      event: (id) => absolute(`/event/${encodeURIComponent(id)}`),
      source: (id) => absolute(`/source/${encodeURIComponent(id)}`),
    };
  }, [base, data]);
}
