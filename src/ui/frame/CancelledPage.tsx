import { Link } from '../Link.tsx';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import { NoticePage } from './NoticePage.tsx';
import styles from './NoticePage.module.css';

/** Says that loading was given up, and offers to begin again. */
export function CancelledPage({ address, onRetry }: { readonly address: string; readonly onRetry: () => void }) {
  const { view } = useView();
  return (
    <NoticePage title={t('load.cancelled')} lead={t('load.cancelledLead')}>
      <dl className={styles.facts}>
        <dt>{t('load.address')}</dt>
        <dd>{address}</dd>
      </dl>
      <div className={styles.actions}>
        <button type="button" className={styles.primary} onClick={onRetry}>
          {t('load.again')}
        </button>
        {view.data !== undefined && (
          <Link className={styles.secondary} to="/">
            {t('load.openShipped')}
          </Link>
        )}
      </div>
    </NoticePage>
  );
}
