import { useMemo } from 'react';
import { useHref, useLocation } from 'react-router';
import { useView } from '../useView.ts';
import type { SharedPage } from './shareAddresses.ts';

/** The page that is open, as it is shared. */
export function useSharedPage(): SharedPage {
  const { view } = useView();
  const { pathname } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(
    () => ({ site: `${window.location.origin}${base}`, path: pathname.replace(/^\/embed(?=\/|$)/, '') || '/', view }),
    [base, pathname, view],
  );
}
