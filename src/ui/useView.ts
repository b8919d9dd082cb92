import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { EventId, TrackId } from '../model/types.ts';
import type { View } from '../view/view.ts';
import { besideView, formatView, joinQueries, parseView } from '../view/viewQuery.ts';
import { embedPrefix } from './embed/embedPrefix.ts';
import { newestAddress } from './newestAddress.ts';

/** Gestures replace, choices push. */
export type CommitMode = 'replace' | 'push';

/** A view made of another. It is given the newest, which may not be drawn yet. */
export type Change = (newest: View) => View;

/** The view that the address holds, and the only ways to change the address from code. */
export interface ViewControl {
  readonly view: View;
  /** Writes a changed view into the address; the path stays. A view that is there already writes nothing. */
  readonly commit: (change: Change, mode: CommitMode) => void;
  /** Goes to an event's address; the view stays, or changes in the same step. */
  readonly openEvent: (id: EventId, change?: Change) => void;
  /** Goes back to the whole timeline; the view stays. */
  readonly closeEvent: () => void;
}

const withMark = (query: string): string => (query === '' ? '' : `?${query}`);

const LIST_GAP = '\n'; // in no track's id

/** The address is the only home of the view, and this its only writer. */
export function useView(): ViewControl {
  const { search } = useLocation();
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
    (change: Change, mode: CommitMode) => {
      const newest = newestAddress();
      const before = parseView(newest.search);
      // What a page's own part of the address says stays: which events a handout holds, say.
      const written = (one: View): string => withMark(joinQueries(formatView(one), besideView(newest.search)));
      const next = written(change(before));
      if (next !== written(before)) void navigate({ ...newest, search: next }, { replace: mode === 'replace' });
    },
    [navigate],
  );
  const openEvent = useCallback(
    (id: EventId, change?: Change) => {
      const { pathname, search: now } = newestAddress();
      void navigate({
        pathname: `${embedPrefix(pathname)}/event/${encodeURIComponent(id)}`,
        search: change ? withMark(formatView(change(parseView(now)))) : now,
      });
    },
    [navigate],
  );
  const closeEvent = useCallback(() => {
    const { pathname, search: now } = newestAddress();
    void navigate({ pathname: embedPrefix(pathname) || '/', search: now });
  }, [navigate]);
  return { view, commit, openEvent, closeEvent };
}
