import { useEffect } from 'react';
import { t } from './messages/t.ts';

/** Names the document after the page; without one it has the name of the site alone. */
export function useDocumentTitle(page: string | undefined): void {
  useEffect(() => {
    document.title = page === undefined ? t('app.name') : t('app.title', { page });
  }, [page]);
}
