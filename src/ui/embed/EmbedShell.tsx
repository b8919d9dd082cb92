import { useHref, useMatch } from 'react-router';
import { useTimeline } from '../data/useTimeline.ts';
import { MatchesContext } from '../filter/MatchesContext.ts';
import { useSifting } from '../filter/useSifting.ts';
import { Content } from '../frame/Shell.tsx';
import { useTheme } from '../useTheme.ts';
import { useView } from '../useView.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import styles from './EmbedShell.module.css';
import { openOutside } from './openOutside.ts';
import { useHostScroll } from './useHostScroll.ts';

/**
 * The frame around a page inside another site's page: nothing above it, below it whose it is and the way to all of it. What
 * changes as a written page is taken over stands in rooms of its own: a frame that is drawn again too early would have its
 * page drawn anew.
 */
export function EmbedShell() {
  const { view } = useView();
  useTheme(view.theme);
  useHostScroll();
  const timeline = useTimeline(view.data);
  const matches = useSifting(timeline.state.kind === 'ok' ? timeline.state.dataset : undefined, view);
  const base = useHref('/').replace(/\/$/, '');
  const isHome = useMatch('/embed') !== null;
  const title = timeline.state.kind === 'ok' ? timeline.state.dataset.timeline.title : undefined;
  return (
    <div className={styles.shell} onClickCapture={(event) => openOutside(event, base)}>
      <main id="content" className={styles.main}>
        {isHome && title !== undefined && (
          <h1 className="visually-hidden" dir="auto">
            {title}
          </h1>
        )}
        <MatchesContext value={matches}>
          <Content {...timeline} />
        </MatchesContext>
      </main>
      <EmbedFoot />
    </div>
  );
}
