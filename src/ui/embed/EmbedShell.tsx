import { ExternalLink } from 'lucide-react';
import { useHref, useMatch } from 'react-router';
import { useTimeline } from '../data/useTimeline.ts';
import { MatchesContext } from '../filter/MatchesContext.ts';
import { useSifting } from '../filter/useSifting.ts';
import { Content } from '../frame/Shell.tsx';
import { t } from '../messages/t.ts';
import { shareAddresses } from '../share/shareAddresses.ts';
import { useSharedPage } from '../share/useSharedPage.ts';
import { useTheme } from '../useTheme.ts';
import { useView } from '../useView.ts';
import styles from './EmbedShell.module.css';
import { openOutside } from './openOutside.ts';
import { useHostScroll } from './useHostScroll.ts';

/** The frame around a page inside another site's page: nothing above it, below it whose it is and the way to all of it. */
export function EmbedShell() {
  const { view } = useView();
  useTheme(view.theme);
  useHostScroll();
  const timeline = useTimeline(view.data);
  const matches = useSifting(timeline.state.kind === 'ok' ? timeline.state.dataset : undefined, view);
  const base = useHref('/').replace(/\/$/, '');
  const isHome = useMatch('/embed') !== null;
  const title = timeline.state.kind === 'ok' ? timeline.state.dataset.timeline.title : undefined;
  const { link } = shareAddresses(useSharedPage(), true);
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
      <footer className={styles.foot}>
        <span className={styles.wordmark}>{t('app.name')}</span>
        <a href={link} target="_blank" rel="noopener">
          {t('embed.open')}
          <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
          <span className="visually-hidden">{t('cite.newTab')}</span>
        </a>
      </footer>
    </div>
  );
}
