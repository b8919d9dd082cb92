import { useCallback, useEffect, useState } from 'react';
import shippedAddress from '../../../data/timeline.json?url';
import type { Dataset } from '../../model/dataset.ts';
import { loadTimeline, type Loaded } from './loadTimeline.ts';

/** The list that the app is about to show. */
export type TimelineState =
  | { readonly kind: 'loading' }
  | Exclude<Loaded, { kind: 'ok' }>
  | { readonly kind: 'ok'; readonly dataset: Dataset; readonly leftOut: number };

export interface TimelineControl {
  readonly state: TimelineState;
  /** The full address of the list. */
  readonly address: string;
  readonly retry: () => void;
  /** Opens what is valid of a broken list; `false` goes back to what is wrong with it. */
  readonly setValidOnly: (open: boolean) => void;
}

/** The address of a list: a relative one counts from the root of the site, whatever page is open. */
function addressOf(data: string | undefined): string {
  const root = new URL(import.meta.env.BASE_URL, document.baseURI);
  if (data === undefined) return new URL(shippedAddress, root).href;
  return URL.canParse(data, root.href) ? new URL(data, root).href : data;
}

function shown(loaded: Loaded, validOnly: boolean): TimelineState {
  if (loaded.kind === 'ok') return { ...loaded, leftOut: 0 };
  if (loaded.kind === 'broken' && loaded.valid !== undefined && validOnly)
    return { kind: 'ok', dataset: loaded.valid, leftOut: loaded.issues.length + loaded.furtherIssues };
  return loaded;
}

/** Loads the list at `data`, or the one that comes with the site. */
export function useTimeline(data: string | undefined): TimelineControl {
  const address = addressOf(data);
  const [attempt, setAttempt] = useState(0);
  const key = `${attempt} ${address}`;
  // What was loaded for another key is still there while the next one loads, and is not shown.
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: Loaded }>();
  const [validOnlyKey, setValidOnlyKey] = useState<string>();
  useEffect(() => {
    const end = new AbortController();
    loadTimeline(address, end.signal).then(
      (value) => setLoaded({ key, value }),
      () => undefined, // aborted
    );
    return () => end.abort();
  }, [address, key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const setValidOnly = useCallback((open: boolean) => setValidOnlyKey(open ? key : undefined), [key]);
  const state = loaded?.key === key ? shown(loaded.value, validOnlyKey === key) : ({ kind: 'loading' } as const);
  return { state, address, retry, setValidOnly };
}
