import { phoneScript, plotScript } from './explore/scripts.ts';
import { SHEET } from './sheet.ts';

type Bring = () => Promise<unknown>;

const bringTimeline: Bring = () => (matchMedia(SHEET).matches ? phoneScript.bring() : plotScript.bring());

const embedded: Readonly<Record<string, Bring>> = {
  '': bringTimeline,
  event: bringTimeline,
  source: () => import('./sources/SourcePage.tsx'),
};

const PAGES: Readonly<Record<string, (rest: readonly string[]) => Promise<unknown>>> = {
  '': bringTimeline,
  embed: ([kind = '']) => Promise.all([import('./embed/EmbedShell.tsx'), embedded[kind]?.()]),
  event: bringTimeline,
  handout: () => import('./handout/HandoutPage.tsx'),
  list: () => import('./list/ListPage.tsx'),
  present: ([story]) =>
    story === undefined
      ? import('./present/PresentStart.tsx')
      : Promise.all([import('./present/PresentShell.tsx'), import('./present/PresentPage.tsx')]),
  quiz: () => import('./quiz/QuizPage.tsx'),
  source: () => import('./sources/SourcePage.tsx'),
  sources: () => import('./sources/SourcesPage.tsx'),
};

/** Where all can be read and used while the plot is on its way: what was written in its place stays until then. */
const isUsedAtOnce = (path: string): boolean => /^\/event\//.test(path);

/**
 * Brings the scripts without which the page at a path could not be drawn in one go. `asWritten`: a page that was written in
 * advance is taken over as it stands.
 */
export function preloadPage(path: string, asWritten: boolean): Promise<unknown> {
  const [, first = '', ...rest] = path.split('/');
  const bring = PAGES[first];
  if (bring === undefined || (asWritten && isUsedAtOnce(path))) return Promise.resolve();
  return bring(rest.filter(Boolean)).catch(() => undefined); // the page itself will say so
}
