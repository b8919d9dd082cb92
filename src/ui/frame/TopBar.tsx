import { useMatch } from 'react-router';
import type { Dataset } from '../../model/dataset.ts';
import { Link } from '../Link.tsx';
import { FilterButton } from '../filter/FilterButton.tsx';
import { t } from '../messages/t.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { useLinks } from '../useLinks.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly dataset: Dataset | undefined; // absent until the list is there
}

/** Wordmark, the timeline's title, the three views of it. On `/` the title is the page's heading. */
export function TopBar({ dataset }: TopBarProps) {
  const title = dataset?.timeline.title;
  const links = useLinks();
  const isHome = useMatch('/') !== null;
  const isEvent = useMatch('/event/:id') !== null;
  const isList = useMatch('/list') !== null;
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
        <Link to={links.list} {...current(isList)}>
          {t('app.list')}
        </Link>
        <Link to={links.sources} {...current(useMatch('/sources') !== null || isSource)}>
          {t('app.sources')}
        </Link>
      </nav>
      {dataset && <SearchBox dataset={dataset} />}
      {dataset && (isHome || isEvent || isList) && <FilterButton dataset={dataset} />}
      <ShareButton at="bar" dataset={dataset} />
      {dataset && (
        <Link className={styles.present} to={links.present}>
          {t('app.present')}
        </Link>
      )}
      <ThemeSwitch />
    </header>
  );
}
