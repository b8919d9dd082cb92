import { Suspense, useMemo } from 'react';
import { Outlet } from 'react-router';
import { assertNever } from '../../base/assertNever.ts';
import { DatasetContext } from '../data/DatasetContext.ts';
import { useTimeline, type TimelineControl } from '../data/useTimeline.ts';
import { t } from '../messages/t.ts';
import { useTheme } from '../useTheme.ts';
import { useView } from '../useView.ts';
import { BrokenListPage } from './BrokenListPage.tsx';
import { CancelledPage } from './CancelledPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { UnreachablePage } from './UnreachablePage.tsx';

/** The page, or what stands in its place until its list is there. */
export function Content({ state, address, retry, cancel, setValidOnly }: TimelineControl) {
  const dataset = state.kind === 'ok' ? state.dataset : undefined;
  const leftOut = state.kind === 'ok' ? state.leftOut : 0;
  const shown = useMemo(
    () => dataset && { dataset, leftOut, showProblems: () => setValidOnly(false) },
    [dataset, leftOut, setValidOnly],
  );
  switch (state.kind) {
    case 'loading':
      return <LoadingPage progress={state.progress} onCancel={cancel} />;
    case 'cancelled':
      return <CancelledPage address={address} onRetry={retry} />;
    case 'unreachable':
      return <UnreachablePage address={address} answer={state.answer} onRetry={retry} />;
    case 'broken':
      return <BrokenListPage address={address} broken={state} onOpenValid={() => setValidOnly(true)} />;
    case 'ok':
      return (
        <DatasetContext value={shown}>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
          </Suspense>
        </DatasetContext>
      );
    default:
      return assertNever(state);
  }
}

/** The frame around every page: skip link, top bar, and the page once the list is there. */
export function Shell() {
  const { view } = useView();
  useTheme(view.theme);
  const timeline = useTimeline(view.data);
  const title = timeline.state.kind === 'ok' ? timeline.state.dataset.timeline.title : undefined;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <TopBar title={title} />
      <main id="content" tabIndex={-1} className={styles.main}>
        <Content {...timeline} />
      </main>
    </div>
  );
}
