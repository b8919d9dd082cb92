import { useMemo, useSyncExternalStore } from 'react';
import { useHref, useLocation } from 'react-router';
import { besideView } from '../../view/viewQuery.ts';
import { SITE_URL } from '../cite/useAddresses.ts';
import { useView } from '../useView.ts';
import type { SharedPage } from './shareAddresses.ts';

/** Pages that their own part of the query makes what they are. */
const MADE_BY_QUERY: readonly string[] = ['/handout', '/quiz'];

const neverChanges = () => () => undefined;

/** The origin that the reader has open; in a page that is written in advance, that of the build. */
const useOrigin = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => SITE_URL,
  );

/** The page that is open, as it is shared. */
export function useSharedPage(): SharedPage {
  const { view } = useView();
  const { pathname, search } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  const origin = useOrigin();
  return useMemo(
    () => ({
      site: `${origin}${base}`,
      path: pathname.replace(/^\/embed(?=\/|$)/, '') || '/',
      view,
      own: MADE_BY_QUERY.includes(pathname) ? besideView(search) : '',
    }),
    [base, origin, pathname, search, view],
  );
}
