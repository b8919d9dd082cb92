import 'virtual:messages/broken';
import type { Issue } from '../../model/types.ts';
import { Link } from '../Link.tsx';
import type { Loaded } from '../data/loaded.ts';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import { NoticePage } from './NoticePage.tsx';
import styles from './NoticePage.module.css';

interface BrokenListPageProps {
  readonly address: string;
  readonly broken: Extract<Loaded, { kind: 'broken' }>;
  readonly onOpenValid: () => void;
}

function IssueItem({ issue }: { readonly issue: Issue }) {
  return (
    <li className={styles.issue}>
      <div className={styles.where}>
        <code>{issue.path || t('broken.whole')}</code>
        {issue.line !== undefined && <span>{t('broken.line', { line: String(issue.line) })}</span>}
      </div>
      <p>{issue.message}</p>
      {(issue.found !== undefined || issue.expected !== undefined) && (
        <dl>
          {issue.found !== undefined && (
            <>
              <dt>{t('broken.found')}</dt>
              <dd className={styles.found}>{issue.found}</dd>
            </>
          )}
          {issue.expected !== undefined && (
            <>
              <dt>{t('broken.expected')}</dt>
              <dd>{issue.expected}</dd>
            </>
          )}
        </dl>
      )}
    </li>
  );
}

/** Says what is wrong with a list, where, and what would be right; opens what is valid of it. */
export function BrokenListPage({ address, broken, onOpenValid }: BrokenListPageProps) {
  const { view } = useView();
  const { issues, furtherIssues, valid } = broken;
  return (
    <NoticePage title={t('broken.title')} lead={t('broken.lead', { count: issues.length + furtherIssues })}>
      <dl className={styles.facts}>
        <dt>{t('broken.address')}</dt>
        <dd>{address}</dd>
      </dl>
      <div className={styles.actions}>
        {valid !== undefined && (
          <button type="button" className={styles.primary} onClick={onOpenValid}>
            {t('broken.openValid', { events: valid.count })}
          </button>
        )}
        {view.data !== undefined && (
          <Link className={styles.secondary} to="/">
            {t('load.openShipped')}
          </Link>
        )}
      </div>
      <ul className={styles.issues}>
        {issues.map((issue, at) => (
          <IssueItem key={at} issue={issue} />
        ))}
        {furtherIssues > 0 && <li className={styles.issue}>{t('broken.further', { count: furtherIssues })}</li>}
      </ul>
    </NoticePage>
  );
}
