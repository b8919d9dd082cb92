import { startTransition, use, useCallback, useEffect, useState } from 'react';
import shippedAddress from '../../../data/timeline.json?url';
import type { Dataset } from '../../model/dataset.ts';
import { InitialListContext } from './InitialListContext.ts';
import type { Loaded } from './loaded.ts';
import { loadTimeline } from './loadTimeline.ts';
import type { Progress } from './readLongList.ts';

/** The list that the app is about to show. */
export type TimelineState =
  | { readonly kind: 'loading'; readonly progress?: Progress }
  | { readonly kind: 'cancelled' }
  | Exclude<Loaded, { kind: 'ok' }>
  | { readonly kind: 'ok'; readonly dataset: Dataset; readonly leftOut: number };

export interface TimelineControl {
  readonly state: TimelineState;
  /** The full address of the list. */
  readonly address: string;
  readonly retry: () => void;
  /** Gives up loading. */
  readonly cancel: () => void;
  /** Opens what is valid of a broken list; `false` goes back to what is wrong with it. */
  readonly setValidOnly: (open: boolean) => void;
}

/** The address of a list: a relative one counts from the root of the site, whatever page is open. */
export function addressOf(data: string | undefined): string {
  if (typeof document === 'undefined') return shippedAddress; // a page that is written in advance
  const root = new URL(import.meta.env.BASE_URL, document.baseURI);
  if (data === undefined) return new URL(shippedAddress, root).href;
  return URL.canParse(data, root.href) ? new URL(data, root).href : data;
}

const TENTH_MS = 100;

/** Lets at most ten reports a second through. */
function everyTenth(report: (progress: Progress) => void): (progress: Progress) => void {
  let saidAt = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - saidAt < TENTH_MS) return;
    saidAt = now;
    report(progress);
  };
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
  const initial = use(InitialListContext);
  // What was loaded for another key is still there while the next one loads, and is not shown.
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: Loaded }>();
  const [validOnlyKey, setValidOnlyKey] = useState<string>();
  const [progress, setProgress] = useState<{ readonly key: string; readonly value: Progress }>();
  const [cancelledKey, setCancelledKey] = useState<string>();
  const isCancelled = cancelledKey === key;
  const given = data === undefined && attempt === 0 ? initial : undefined;
  const isGiven = given !== undefined;
  useEffect(() => {
    if (isCancelled || isGiven) return undefined;
    const end = new AbortController();
    const onProgress = (value: Progress): void => setProgress({ key, value });
    loadTimeline(address, end.signal, everyTenth(onProgress)).then(
      (value) => startTransition(() => setLoaded({ key, value })), // in slices: the page stays free while it is built
      () => undefined, // aborted
    );
    return () => end.abort();
  }, [address, key, isCancelled, isGiven]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []); // another key: what was cancelled is not
  const setValidOnly = useCallback((open: boolean) => setValidOnlyKey(open ? key : undefined), [key]);
  const cancel = useCallback(() => setCancelledKey(key), [key]);
  const loading: TimelineState = { kind: 'loading', ...(progress?.key === key ? { progress: progress.value } : {}) };
  const pending: TimelineState = isCancelled ? { kind: 'cancelled' } : loading;
  const current = given ?? (loaded?.key === key ? loaded.value : undefined);
  const state = current && !isCancelled ? shown(current, validOnlyKey === key) : pending;
  return { state, address, retry, cancel, setValidOnly };
}
