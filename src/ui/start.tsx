import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { parseView } from '../view/viewQuery.ts';
import { App } from './App.tsx';
import type { Loaded } from './data/loaded.ts';
import { loadTimeline } from './data/loadTimeline.ts';
import { addressOf } from './data/useTimeline.ts';
import { prepareNumbers } from './messages/t.ts';
import { preloadPage } from './pages.ts';

/** The list that comes with the site; `undefined` where it does not come: the app then says so, and offers to try again. */
async function ownList(): Promise<Loaded | undefined> {
  const loaded = await loadTimeline(addressOf(undefined), new AbortController().signal, () => undefined);
  return loaded.kind === 'ok' ? loaded : undefined;
}

const within = (path: string, base: string): string => path.slice(base.replace(/\/$/, '').length) || '/';

/**
 * Starts the app. A page that was written in advance stays as it is until its list and scripts are there. If it is just
 * what the address asks for, it is taken over as it stands; if the address asks for more, such as a window or filters,
 * its picture is replaced in one go.
 */
export async function start(root: HTMLElement): Promise<void> {
  const { pathname, search } = window.location;
  const path = within(pathname, import.meta.env.BASE_URL);
  const isWritten = root.dataset['path'] === path.replace(/(?<=.)\/$/, '');
  const { data } = parseView(search);
  const isOwn = isWritten && data === undefined;
  const page = preloadPage(path, isOwn && search === ''); // beside another list as well
  setTimeout(prepareNumbers); // while the list is on its way
  const [initial] = isOwn ? await Promise.all([ownList(), page]) : [];
  const app = (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App initial={initial} />
      </BrowserRouter>
    </StrictMode>
  );
  for (const element of document.head.querySelectorAll('[data-written]')) element.remove(); // the app writes its own
  // In parts: a tap is answered between them.
  if (isWritten && initial && search === '') startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}
