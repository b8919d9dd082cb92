import { useMemo } from 'react';
import { useHref, useLocation, type To } from 'react-router';
import type { EventId, SourceId } from '../model/types.ts';
import { embedPrefix } from './embed/embedPrefix.ts';

/** Where links lead. All of them keep the view; in an embed the timeline and its events stay there. */
export interface Links {
  readonly timeline: To;
  readonly list: To;
  readonly handout: To;
  readonly quiz: To;
  readonly present: To;
  readonly sources: To;
  readonly event: (id: EventId) => To;
  /** The page of a source, at a passage of one event where it is given: its first, or the one at `at`, 0-based. */
  readonly source: (id: SourceId, event?: EventId, at?: number) => To;
  /** The full address of an event, for links that the router does not write. */
  readonly eventHref: (id: EventId) => string;
}

const eventPath = (id: EventId): string => `/event/${encodeURIComponent(id)}`;

/** The addresses of pages with the present view. */
export function useLinks(): Links {
  const { pathname, search } = useLocation();
  const prefix = embedPrefix(pathname);
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(
    () => ({
      timeline: { pathname: prefix || '/', search },
      list: { pathname: '/list', search },
      handout: { pathname: '/handout', search },
      quiz: { pathname: '/quiz', search },
      present: { pathname: '/present', search },
      sources: { pathname: '/sources', search },
      event: (id) => ({ pathname: `${prefix}${eventPath(id)}`, search }),
      source: (id, event, at = 0) => ({
        pathname: `/source/${encodeURIComponent(id)}`,
        search,
        hash: event === undefined ? '' : `#${encodeURIComponent(event)}${at > 0 ? `.${at + 1}` : ''}`,
      }),
      eventHref: (id) => `${base}${prefix}${eventPath(id)}${search}`,
    }),
    [search, base, prefix],
  );
}
