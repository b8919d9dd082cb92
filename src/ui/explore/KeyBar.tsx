import { useState } from 'react';
import { useShown } from '../data/DatasetContext.ts';
import { t } from '../messages/t.ts';
import { Key } from '../plot/Key.tsx';
import styles from './KeyBar.module.css';

/** How much there is, and what the forms mean. Where the key does not fit in a line, a button opens it. */
export function KeyBar() {
  const { dataset, leftOut, showProblems } = useShown();
  const [open, setOpen] = useState(false);
  const { sources } = dataset.timeline;
  return (
    <div className={styles.bar} data-open={open || undefined}>
      <p className={styles.count}>{t('app.counts', { events: dataset.count, sources: sources.length })}</p>
      {leftOut > 0 && (
        <button type="button" className={styles.problems} onClick={showProblems}>
          {t('app.leftOut', { count: leftOut })}
        </button>
      )}
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('app.key')}
      </button>
      <div className={styles.key}>
        <Key />
      </div>
    </div>
  );
}
