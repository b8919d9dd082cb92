import { useEffect, useState } from 'react';
import type { Progress } from '../data/readLongList.ts';
import { t } from '../messages/t.ts';
import styles from './LoadingPage.module.css';

const PATIENCE_MS = 400; // what comes sooner needs no word

interface LoadingPageProps {
  readonly progress?: Progress | undefined;
  readonly onCancel?: () => void;
}

function sayProgress(progress: Progress): string {
  if (progress.kind === 'indexed') return t('load.indexed', { done: progress.done, of: progress.of });
  if (progress.of === undefined) return t('load.receivedMb', { mb: (progress.bytes / 1e6).toFixed(1) });
  return t('load.received', { percent: Math.floor((100 * progress.bytes) / progress.of) });
}

const shareOf = (progress: Progress): number | undefined =>
  progress.of && (progress.kind === 'indexed' ? progress.done : progress.bytes) / progress.of;

/** How far a long list is, and a way out of it. Only the first word is announced: the rest would never end. */
function LongWait({ progress, onCancel }: Required<LoadingPageProps> & { readonly progress: Progress }) {
  const share = shareOf(progress);
  return (
    <div className={styles.wait}>
      <p>{sayProgress(progress)}</p>
      <progress aria-label={t('load.progress')} max={1} {...(share === undefined ? {} : { value: share })} />
      <button type="button" onClick={onCancel}>
        {t('load.cancel')}
      </button>
    </div>
  );
}

/** The plot's frame, at once; a word only where it takes longer, and how far it is where that is known. */
export function LoadingPage({ progress, onCancel }: LoadingPageProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const isLong = slow && progress !== undefined && onCancel !== undefined;
  return (
    <div className={styles.frame} aria-busy="true">
      <div className={styles.key} />
      <div className={styles.axis} />
      <div className={styles.lane}>
        <p role="status" className={isLong ? 'visually-hidden' : undefined}>
          {slow ? t('load.waiting') : ''}
        </p>
        {isLong && <LongWait progress={progress} onCancel={onCancel} />}
      </div>
      <div className={styles.lane} />
      <div className={styles.lane} />
      <div className={styles.tray} />
      <div className={styles.overview} />
    </div>
  );
}
