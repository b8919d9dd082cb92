import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { Outlet } from 'react-router';
import { assertNever } from '../../base/assertNever.ts';
import { DatasetContext } from '../data/DatasetContext.ts';
import { MatchesContext } from '../filter/MatchesContext.ts';
import { useSifting } from '../filter/useSifting.ts';
import { useTimeline, type TimelineControl } from '../data/useTimeline.ts';
import { Awake } from '../Awake.tsx';
import { t } from '../messages/t.ts';
import { usePresentKey } from '../usePresentKey.ts';
import { useTheme } from '../useTheme.ts';
import { useView } from '../useView.ts';
import { CancelledPage } from './CancelledPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { UnreachablePage } from './UnreachablePage.tsx';

// Nobody waits for it.
const NewVersion = lazy(() =>
  import('../offline/NewVersion.tsx').then(({ NewVersion: notice }) => ({ default: notice })),
);
// Few lists have something wrong.
const BrokenListPage = lazy(() =>
  import('./BrokenListPage.tsx').then(({ BrokenListPage: page }) => ({ default: page })),
);

/** The page, or what stands in its place until its list is there: each says itself when it answers. */
export function Content({ state, address, retry, cancel, setValidOnly }: TimelineControl) {
  const dataset = state.kind === 'ok' ? state.dataset : undefined;
  const leftOut = state.kind === 'ok' ? state.leftOut : 0;
  const shown = useMemo(
    () => dataset && { dataset, leftOut, showProblems: () => setValidOnly(false) },
    [dataset, leftOut, setValidOnly],
  );
  switch (state.kind) {
    case 'loading':
      return (
        <>
          <LoadingPage progress={state.progress} onCancel={cancel} />
          <Awake />
        </>
      );
    case 'cancelled':
      return <CancelledPage address={address} onRetry={retry} />;
    case 'unreachable':
      return (
        <>
          <UnreachablePage address={address} answer={state.answer} onRetry={retry} />
          <Awake />
        </>
      );
    case 'broken':
      return (
        <Suspense fallback={<LoadingPage />}>
          <BrokenListPage address={address} broken={state} onOpenValid={() => setValidOnly(true)} />
          <Awake />
        </Suspense>
      );
    case 'ok':
      return (
        <DatasetContext value={shown}>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
            <Awake />
          </Suspense>
        </DatasetContext>
      );
    default:
      return assertNever(state);
  }
}

const neverChanges = () => () => undefined;

/**
 * Not in a page that is written in advance: what waits for its script there holds up every step to another page. On its own,
 * for a frame that is drawn again before its page is taken over would have that drawn anew.
 */
function LaterVersion() {
  const isAwake = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isAwake) return null;
  return (
    <Suspense fallback={null}>
      <NewVersion />
    </Suspense>
  );
}

/** The frame around every page: skip link, top bar, and the page once the list is there. */
export function Shell() {
  const { view } = useView();
  useTheme(view.theme);
  usePresentKey();
  const timeline = useTimeline(view.data);
  const dataset = timeline.state.kind === 'ok' ? timeline.state.dataset : undefined;
  const matches = useSifting(dataset, view);
  return (
    <MatchesContext value={matches}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {t('app.skip')}
        </a>
        <TopBar dataset={dataset} />
        <main id="content" tabIndex={-1} className={styles.main}>
          <Content {...timeline} />
        </main>
        {import.meta.env.PROD && <LaterVersion />}
      </div>
    </MatchesContext>
  );
}
