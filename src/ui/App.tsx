import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { AppRoutes } from './AppRoutes.tsx';
import { InitialListContext } from './data/InitialListContext.ts';
import type { Loaded } from './data/loaded.ts';

/** The whole site inside a router, in a browser or written in advance; `initial` is its own list where that is there. */
export function App({ initial }: { readonly initial: Loaded | undefined }) {
  return (
    <InitialListContext value={initial}>
      <AppRoutes />
    </InitialListContext>
  );
}
