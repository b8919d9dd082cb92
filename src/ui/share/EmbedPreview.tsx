import 'virtual:messages/share';
import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../messages/t.ts';
import styles from './EmbedPart.module.css';

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const MOST_PX = 420; // high

/** The page as it will stand in the other one, alive, and as much smaller as there is room for. */
export function EmbedPreview({ address, title, widthPx, heightPx }: EmbedPreviewProps) {
  const room = useRef<HTMLDivElement>(null);
  const [roomPx, setRoomPx] = useState(widthPx);
  useLayoutEffect(() => {
    if (!room.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setRoomPx(entry.contentRect.width));
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, roomPx / widthPx, MOST_PX / heightPx);
  const percent = Math.round(scale * 100);
  return (
    <div>
      <p className={styles.caption}>
        {t('share.preview')}
        {percent < 100 && <span>{t('share.scaled', { percent })}</span>}
      </p>
      <div ref={room} className={styles.room} style={{ blockSize: heightPx * scale }}>
        <iframe
          key={address}
          src={address}
          title={t('share.previewOf', { title })}
          width={widthPx}
          height={heightPx}
          style={{ scale: String(scale) }}
        />
      </div>
    </div>
  );
}
