import { Route, Routes } from 'react-router';
import { ExplorePage } from './explore/ExplorePage.tsx';
import { NotFoundPage } from './frame/NotFoundPage.tsx';
import { Shell } from './frame/Shell.tsx';
import { ListPage } from './list/ListPage.tsx';
import { SourcePage } from './sources/SourcePage.tsx';
import { SourcesPage } from './sources/SourcesPage.tsx';

/** The pages. The timeline and an event share one: opening an event must not build the plot anew. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route element={<ExplorePage />}>
          <Route index element={null} />
          <Route path="event/:id" element={null} />
        </Route>
        <Route path="list" element={<ListPage />} />
        <Route path="sources" element={<SourcesPage />} />
        <Route path="source/:id" element={<SourcePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
