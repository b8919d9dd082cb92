import { SHEET } from './sheet.ts';

type Bring = () => Promise<unknown>;

const bringTimeline: Bring = () =>
  matchMedia(SHEET).matches ? import('./phone/PhoneList.tsx') : import('./plot/Plot.tsx');

const embedded: Readonly<Record<string, Bring>> = {
  '': bringTimeline,
  source: () => import('./sources/SourcePage.tsx'),
};

const PAGES: Readonly<Record<string, (rest: readonly string[]) => Promise<unknown>>> = {
  '': bringTimeline,
  embed: ([kind = '']) => Promise.all([import('./embed/EmbedShell.tsx'), embedded[kind]?.()]),
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

/**
 * Brings the scripts of the page at a path, so that it can be drawn in one go. An event needs none: it can be read, cited and
 * shared while its plot is on the way.
 */
export function preloadPage(path: string): Promise<unknown> {
  const [, first = '', ...rest] = path.split('/');
  const bring = PAGES[first];
  return bring === undefined ? Promise.resolve() : bring(rest.filter(Boolean)).catch(() => undefined); // the page itself will say so
}
