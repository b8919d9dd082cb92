import { useMemo, useSyncExternalStore } from 'react';
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
  /** A page of the site by its path, such as `/list`. */
  readonly page: (path: string) => string;
  /** A file of the site, such as `pictures/index.png`. */
  readonly file: (path: string) => string;
}

/** The origin of the site as the build was told; '' where it was not. */
export const SITE_URL = (import.meta.env['SITE_URL'] as string | undefined) ?? '';
const neverChanges = () => () => undefined;

/** Where the site is: as the build was told, else as the browser has it. A page written in advance begins without. */
const useOrigin = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => SITE_URL || window.location.origin,
    () => SITE_URL,
  );

/** The addresses of pages on the site that is open. */
export function useAddresses(): Addresses {
  const { data } = useView().view;
  const base = useHref('/').replace(/\/$/, '');
  const origin = useOrigin();
  return useMemo(() => {
    const query = formatView(data === undefined ? DEFAULT_VIEW : { ...DEFAULT_VIEW, data });
    const site = origin + base;
    const absolute = (path: string): string => `${site}${path}${query === '' ? '' : `?${query}`}`;
    return {
      home: absolute('/'),
      page: absolute,
      file: (path) => `${site}/${path}`,
      event: (id) => absolute(`/event/${encodeURIComponent(id)}`),
      source: (id) => absolute(`/source/${encodeURIComponent(id)}`),
    };
  }, [origin, base, data]);
}
