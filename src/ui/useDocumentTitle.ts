import { createContext, use, useEffect } from 'react';
import { t } from './messages/t.ts';

/** Takes the title of a page that is written in advance; in a browser there is none. */
export const TitleContext = createContext<((title: string) => void) | undefined>(undefined);

/** Names the document after the page; without one it has the name of the site alone. */
export function useDocumentTitle(page: string | undefined): void {
  const title = page === undefined ? t('app.name') : t('app.title', { page });
  use(TitleContext)?.(title);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
