import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ExplorePage } from './explore/ExplorePage.tsx';
import { NotFoundPage } from './frame/NotFoundPage.tsx';
import { Shell } from './frame/Shell.tsx';

// The timeline comes first; the other pages come when they are asked for.
const HandoutPage = lazy(() =>
  import('./handout/HandoutPage.tsx').then(({ HandoutPage: page }) => ({ default: page })),
);
const EmbedShell = lazy(() => import('./embed/EmbedShell.tsx').then(({ EmbedShell: shell }) => ({ default: shell })));
const ListPage = lazy(() => import('./list/ListPage.tsx').then(({ ListPage: page }) => ({ default: page })));
const QuizPage = lazy(() => import('./quiz/QuizPage.tsx').then(({ QuizPage: page }) => ({ default: page })));
const PresentShell = lazy(() =>
  import('./present/PresentShell.tsx').then(({ PresentShell: shell }) => ({ default: shell })),
);
const PresentPage = lazy(() =>
  import('./present/PresentPage.tsx').then(({ PresentPage: page }) => ({ default: page })),
);
const PresentStart = lazy(() =>
  import('./present/PresentStart.tsx').then(({ PresentStart: page }) => ({ default: page })),
);
const ShortLink = lazy(() => import('./short/ShortLink.tsx').then(({ ShortLink: page }) => ({ default: page })));
const SourcePage = lazy(() => import('./sources/SourcePage.tsx').then(({ SourcePage: page }) => ({ default: page })));
const SourcesPage = lazy(() =>
  import('./sources/SourcesPage.tsx').then(({ SourcesPage: page }) => ({ default: page })),
);

/** The pages. The timeline and an event share one: opening an event must not build the plot anew. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route element={<ExplorePage />}>
          <Route index element={null} />
          <Route path="event/:id" element={null} />
        </Route>
        <Route path="e/:code" element={<ShortLink />} />
        <Route path="handout" element={<HandoutPage />} />
        <Route path="list" element={<ListPage />} />
        <Route path="present" element={<PresentStart />} />
        <Route path="quiz" element={<QuizPage />} />
        <Route path="sources" element={<SourcesPage />} />
        <Route path="source/:id" element={<SourcePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route
        path="present/:story"
        element={
          <Suspense fallback={null}>
            <PresentShell />
          </Suspense>
        }
      >
        <Route index element={<PresentPage />} />
        <Route path="at/:event" element={<PresentPage />} />
        <Route path=":step" element={<PresentPage />} />
      </Route>
      <Route
        path="embed"
        element={
          <Suspense fallback={null}>
            <EmbedShell />
          </Suspense>
        }
      >
        <Route element={<ExplorePage />}>
          <Route index element={null} />
          <Route path="event/:id" element={null} />
        </Route>
        <Route path="source/:id" element={<SourcePage />} />
      </Route>
    </Routes>
  );
}
