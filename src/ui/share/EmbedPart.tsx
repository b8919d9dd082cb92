import 'virtual:messages/share';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { EMBED_PX, embedCode, embedSide } from '../../model/share/embedCode.ts';
import { t } from '../messages/t.ts';
import { CopyField } from './CopyField.tsx';
import styles from './EmbedPart.module.css';
import { EmbedPreview } from './EmbedPreview.tsx';

interface EmbedPartProps {
  readonly address: string;
  readonly title: string;
}

interface SideProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Side({ label, value, onChange }: SideProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={EMBED_PX.least}
        max={EMBED_PX.most}
        step={10}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

/** The code that shows the page in another site, and how it looks there. The preview loads when the part is opened. */
export function EmbedPart({ address, title }: EmbedPartProps) {
  const [isOpen, setOpen] = useState(false);
  const [width, setWidth] = useState(String(EMBED_PX.width));
  const [height, setHeight] = useState(String(EMBED_PX.height));
  const widthPx = embedSide(width === '' ? NaN : Number(width), EMBED_PX.width);
  const heightPx = embedSide(height === '' ? NaN : Number(height), EMBED_PX.height);
  return (
    <details className={styles.embed} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        {t('share.embed')}
      </summary>
      {isOpen && (
        <div className={styles.parts}>
          <div className={styles.sides}>
            <Side label={t('share.width')} value={width} onChange={setWidth} />
            <Side label={t('share.height')} value={height} onChange={setHeight} />
          </div>
          <EmbedPreview address={address} title={title} widthPx={widthPx} heightPx={heightPx} />
          <CopyField
            label={t('share.code')}
            text={embedCode({ address, title, widthPx, heightPx })}
            rows={4}
            copyLabel={t('share.copyCode')}
            copied="share.codeCopied"
          />
        </div>
      )}
    </details>
  );
}
