import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { EventId, TrackId } from '../model/types.ts';
import type { View } from '../view/view.ts';
import { besideView, formatView, joinQueries, parseView } from '../view/viewQuery.ts';
import { embedPrefix } from './embed/embedPrefix.ts';

/** Gestures replace, choices push. */
export type CommitMode = 'replace' | 'push';

/** The view that the address holds, and the only ways to change the address from code. */
export interface ViewControl {
  readonly view: View;
  /** Writes a view into the address; the path stays. A view that is there already writes nothing. */
  readonly commit: (next: View, mode: CommitMode) => void;
  /** Goes to an event's address; the view stays, or becomes another in the same step. */
  readonly openEvent: (id: EventId, next?: View) => void;
  /** Goes back to the whole timeline; the view stays. */
  readonly closeEvent: () => void;
}

const withMark = (query: string): string => (query === '' ? '' : `?${query}`);

const LIST_GAP = '\n'; // in no track's id

/** The address is the only home of the view, and this its only writer. */
export function useView(): ViewControl {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const parsed = useMemo(() => parseView(search), [search]);
  const hiddenKey = parsed.hidden.join(LIST_GAP);
  // What did not change keeps its identity: a committed window must not cause a new layout.
  const hidden = useMemo(
    () => (hiddenKey === '' ? [] : hiddenKey.split(LIST_GAP)) as readonly string[] as readonly TrackId[],
    [hiddenKey],
  );
  const view = useMemo(() => ({ ...parsed, hidden }), [parsed, hidden]);

  const commit = useCallback(
    (next: View, mode: CommitMode) => {
      // What a page's own part of the address says stays: which events a handout holds, say.
      const written = (one: View): string => withMark(joinQueries(formatView(one), besideView(search)));
      const nextSearch = written(next);
      if (nextSearch === written(parseView(search))) return;
      void navigate({ pathname, search: nextSearch, hash }, { replace: mode === 'replace' });
    },
    [navigate, pathname, search, hash],
  );
  const prefix = embedPrefix(pathname);
  const openEvent = useCallback(
    (id: EventId, next?: View) =>
      void navigate({
        pathname: `${prefix}/event/${encodeURIComponent(id)}`,
        search: next ? withMark(formatView(next)) : search,
      }),
    [navigate, prefix, search],
  );
  const closeEvent = useCallback(() => void navigate({ pathname: prefix || '/', search }), [navigate, prefix, search]);
  return { view, commit, openEvent, closeEvent };
}
