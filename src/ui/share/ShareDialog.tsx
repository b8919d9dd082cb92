import 'virtual:messages/group';
import 'virtual:messages/share';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { t } from '../messages/t.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { QrCode } from './QrCode.tsx';
import { sayView } from './sayView.ts';
import { shareAddresses } from './shareAddresses.ts';
import styles from './ShareDialog.module.css';
import { SystemShare } from './SystemShare.tsx';
import { useSharedPage } from './useSharedPage.ts';
import { ViewChoice } from './ViewChoice.tsx';

interface ShareDialogProps {
  /** For the names of what the view holds; absent while there is none. */
  readonly dataset: Dataset | undefined;
  readonly onClose: () => void;
}

/** Shares the page that is open, in the view that is open or without: its link, a QR code, and the code to embed it. */
export function ShareDialog({ dataset, onClose }: ShareDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const page = useSharedPage();
  const [withView, setWithView] = useState(true);
  const [isLarge, setLarge] = useState(false);
  const [title] = useState(() => document.title);
  const { link, embed } = shareAddresses(page, withView);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    copyButton.current?.focus({ preventScroll: true });
    return () => dialog?.close();
  }, []);
  return (
    // An effect that runs twice closes and opens again: only what stays closed counts.
    <dialog
      ref={ref}
      className={styles.dialog}
      data-large={isLarge || undefined}
      aria-labelledby="share-title"
      onClose={() => ref.current?.open || onClose()}
    >
      <div className={styles.head}>
        <h2 id="share-title">{t('share.heading')}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={t('group.close')}
          onClick={() => ref.current?.close()}
        >
          <X size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <p className={styles.what}>
        <bdi>{title.replace(` – ${t('app.name')}`, '')}</bdi>
      </p>
      <div className={styles.parts}>
        <div className={styles.link}>
          <ViewChoice says={sayView(page.view, dataset)} withView={withView} onChoose={setWithView} />
          <CopyField
            label={t('share.link')}
            text={link}
            copyLabel={t('share.copyLink')}
            copied="share.linkCopied"
            buttonRef={copyButton}
          />
          <SystemShare title={title} url={link} />
        </div>
        <QrCode text={link} isLarge={isLarge} onToggle={() => setLarge(!isLarge)} />
      </div>
      <EmbedPart address={embed} title={title} />
    </dialog>
  );
}
