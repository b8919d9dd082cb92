import { useMemo } from 'react';
import { useHref, useLocation, type To } from 'react-router';
import type { EventId, SourceId } from '../model/types.ts';

/** Where links lead. All of them keep the view. */
export interface Links {
  readonly timeline: To;
  readonly list: To;
  readonly handout: To;
  readonly quiz: To;
  readonly sources: To;
  readonly event: (id: EventId) => To;
  /** The page of a source, at the passages of one event where it is given. */
  readonly source: (id: SourceId, event?: EventId) => To;
  /** The full address of an event, for links that the router does not write. */
  readonly eventHref: (id: EventId) => string;
}

const eventPath = (id: EventId): string => `/event/${encodeURIComponent(id)}`;

/** The addresses of pages with the present view. */
export function useLinks(): Links {
  const { search } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(
    () => ({
      timeline: { pathname: '/', search },
      list: { pathname: '/list', search },
      handout: { pathname: '/handout', search },
      quiz: { pathname: '/quiz', search },
      sources: { pathname: '/sources', search },
      event: (id) => ({ pathname: eventPath(id), search }),
      source: (id, event) => ({
        pathname: `/source/${encodeURIComponent(id)}`,
        search,
        hash: event === undefined ? '' : `#${encodeURIComponent(event)}`,
      }),
      eventHref: (id) => `${base}${eventPath(id)}${search}`,
    }),
    [search, base],
  );
}
