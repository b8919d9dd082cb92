import { useEffect, useState } from 'react';
import { t } from '../messages/t.ts';
import styles from './LoadingPage.module.css';

const PATIENCE_MS = 400; // what comes sooner needs no word

/** The plot's frame, at once; a word only where it takes longer. */
export function LoadingPage() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.frame} aria-busy="true">
      <div className={styles.key} />
      <div className={styles.axis} />
      <div className={styles.lane}>
        <p role="status">{slow ? t('load.waiting') : ''}</p>
      </div>
      <div className={styles.lane} />
      <div className={styles.lane} />
      <div className={styles.tray} />
      <div className={styles.overview} />
    </div>
  );
}
