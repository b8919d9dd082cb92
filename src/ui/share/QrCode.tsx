import { useMemo, useState } from 'react';
import { t } from '../messages/t.ts';
import { qrOf } from './qrOf.ts';
import styles from './ShareDialog.module.css';

/** The link as a QR code, to photograph from a screen; enlarged it fills the dialog, for a room. */
export function QrCode({ text }: { readonly text: string }) {
  const qr = useMemo(() => qrOf(text), [text]);
  const [isLarge, setLarge] = useState(false);
  if (qr === undefined) return <p className={styles.note}>{t('share.qrTooLong')}</p>;
  return (
    <div className={styles.qr} data-large={isLarge || undefined}>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('share.qr')}
        shapeRendering="crispEdges"
        data-qr=""
      >
        <rect width={qr.size} height={qr.size} />
        <path d={qr.d} />
      </svg>
      <button type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
        {t('share.enlarge')}
      </button>
    </div>
  );
}
