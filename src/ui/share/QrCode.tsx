import { useState } from 'react';
import { t } from '../messages/t.ts';
import { Qr } from './Qr.tsx';
import { qrOf } from './qrOf.ts';
import styles from './ShareDialog.module.css';

/** The link as a QR code, to photograph from a screen; enlarged it fills the dialog, for a room. */
export function QrCode({ text }: { readonly text: string }) {
  const [isLarge, setLarge] = useState(false);
  if (qrOf(text) === undefined) return <p className={styles.note}>{t('share.qrTooLong')}</p>;
  return (
    <div className={styles.qr} data-large={isLarge || undefined}>
      <Qr text={text} label={t('share.qr')} />
      <button type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
        {t('share.enlarge')}
      </button>
    </div>
  );
}
