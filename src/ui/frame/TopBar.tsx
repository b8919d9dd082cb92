import { Link, NavLink, useMatch } from 'react-router';
import { t } from '../messages/t.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useLinks } from '../useLinks.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly title: string | undefined;
}

/** Wordmark, the timeline's title, the three views of it. On `/` the title is the page's heading. */
export function TopBar({ title }: TopBarProps) {
  const links = useLinks();
  const isHome = useMatch('/') !== null;
  const isEvent = useMatch('/event/:id') !== null;
  const isSource = useMatch('/source/:id') !== null;
  const Title = isHome ? 'h1' : 'p';
  const current = (here: boolean) => (here ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <header className={styles.bar}>
      <Link className={styles.home} to={links.timeline} aria-label={t('app.home')}>
        <span className={styles.wordmark}>{t('app.name')}</span>
      </Link>
      {title !== undefined && (
        <Title className={styles.title}>
          <bdi>{title}</bdi>
        </Title>
      )}
      <nav className={styles.tabs} aria-label={t('app.main')}>
        <Link to={links.timeline} {...current(isHome || isEvent)}>
          {t('app.timeline')}
        </Link>
        <NavLink to={links.list}>{t('app.list')}</NavLink>
        <Link to={links.sources} {...current(useMatch('/sources') !== null || isSource)}>
          {t('app.sources')}
        </Link>
      </nav>
      <ShareButton at="bar" />
      <ThemeSwitch />
    </header>
  );
}
