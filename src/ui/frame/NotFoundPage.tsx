import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useLinks } from '../useLinks.ts';
import { NoticePage } from './NoticePage.tsx';
import styles from './NoticePage.module.css';

/** For an address that leads to no page. */
export function NotFoundPage() {
  const links = useLinks();
  return (
    <NoticePage title={t('notFound.title')} lead={t('notFound.lead')}>
      <div className={styles.actions}>
        <Link className={styles.primary} to={links.timeline}>
          {t('notFound.all')}
        </Link>
      </div>
    </NoticePage>
  );
}
