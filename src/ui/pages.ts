const PAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  '': () => import('./plot/Plot.tsx'),
  event: () => import('./plot/Plot.tsx'),
  list: () => import('./list/ListPage.tsx'),
  source: () => import('./sources/SourcePage.tsx'),
  sources: () => import('./sources/SourcesPage.tsx'),
};

/** Brings the scripts of the page at a path, so that it can be drawn in one go. */
export const preloadPage = (path: string): Promise<unknown> =>
  (PAGES[path.split('/')[1] ?? ''] ?? (() => Promise.resolve()))().catch(() => undefined); // the page itself will say so
