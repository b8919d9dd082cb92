import { Share2 } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { t } from '../messages/t.ts';
import styles from './ShareButton.module.css';

const ShareDialog = lazy(() => import('./ShareDialog.tsx').then(({ ShareDialog: dialog }) => ({ default: dialog })));

interface ShareButtonProps {
  readonly at: 'bar' | 'panel';
  readonly dataset: Dataset | undefined;
}

/** Opens the dialog that shares the page. It is loaded when it is asked for. */
export function ShareButton({ at, dataset }: ShareButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className={styles.share} data-at={at} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {at === 'panel' && <Share2 size={14} strokeWidth={1.5} aria-hidden />}
        {t('app.share')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog dataset={dataset} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
