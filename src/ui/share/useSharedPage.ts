import { useMemo } from 'react';
import { useHref, useLocation } from 'react-router';
import { besideView } from '../../view/viewQuery.ts';
import { useView } from '../useView.ts';
import type { SharedPage } from './shareAddresses.ts';

/** Pages that their own part of the query makes what they are. */
const MADE_BY_QUERY: readonly string[] = ['/handout', '/quiz'];

/** The page that is open, as it is shared. */
export function useSharedPage(): SharedPage {
  const { view } = useView();
  const { pathname, search } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(
    () => ({
      site: `${window.location.origin}${base}`,
      path: pathname.replace(/^\/embed(?=\/|$)/, '') || '/',
      view,
      own: MADE_BY_QUERY.includes(pathname) ? besideView(search) : '',
    }),
    [base, pathname, search, view],
  );
}
