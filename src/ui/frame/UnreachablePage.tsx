import { Link } from '../Link.tsx';
import type { Answer } from '../data/loaded.ts';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import { NoticePage } from './NoticePage.tsx';
import styles from './NoticePage.module.css';

interface UnreachablePageProps {
  readonly address: string;
  readonly answer: Answer;
  readonly onRetry: () => void;
}

function sayAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'status':
      return `${t('load.http', { status: String(answer.status) })} ${answer.text}`.trim();
    case 'none':
      return t('load.noAnswer', { reason: answer.reason });
    case 'tooLong':
      return t('load.tooLong', { mb: answer.bytes / 1e6 });
  }
}

/** Says what could not be loaded, from where, and what came instead. */
export function UnreachablePage({ address, answer, onRetry }: UnreachablePageProps) {
  const { view } = useView();
  return (
    <NoticePage
      title={t('load.failed')}
      lead={t(answer.kind === 'tooLong' ? 'load.tooLongLead' : 'load.failedSentence')}
    >
      <dl className={styles.facts}>
        <dt>{t('load.address')}</dt>
        <dd>{address}</dd>
        <dt>{t('load.answer')}</dt>
        <dd>{sayAnswer(answer)}</dd>
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
