import 'virtual:messages/share';
import { Maximize2, Minimize2 } from 'lucide-react';
import { t } from '../messages/t.ts';
import { Qr } from './Qr.tsx';
import styles from './QrCode.module.css';
import { qrOf } from './qrOf.ts';

interface QrCodeProps {
  readonly text: string;
  readonly isLarge: boolean;
  readonly onToggle: () => void;
}

/** The link as a QR code, to photograph from a screen; enlarged it has the dialog to itself, for a room. */
export function QrCode({ text, isLarge, onToggle }: QrCodeProps) {
  if (qrOf(text) === undefined) return <p className={styles.none}>{t('share.qrTooLong')}</p>;
  const Sign = isLarge ? Minimize2 : Maximize2;
  return (
    <div className={styles.qr} data-large={isLarge || undefined}>
      <Qr text={text} label={t('share.qr')} />
      {isLarge ? <p className={styles.address}>{text.replace(/^https?:\/\//, '')}</p> : <p>{t('share.qrNote')}</p>}
      <button type="button" onClick={onToggle}>
        <Sign size={14} strokeWidth={1.75} aria-hidden />
        {t(isLarge ? 'share.smaller' : 'share.enlarge')}
      </button>
    </div>
  );
}
