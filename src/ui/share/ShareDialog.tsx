import { useEffect, useRef, useState } from 'react';
import { t } from '../messages/t.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { QrCode } from './QrCode.tsx';
import { shareAddresses } from './shareAddresses.ts';
import styles from './ShareDialog.module.css';
import { useSharedPage } from './useSharedPage.ts';

/** The system's share sheet, where there is one. A reader who closes it has not failed at anything. */
function SystemShare({ title, url }: { readonly title: string; readonly url: string }) {
  if (typeof navigator.share !== 'function') return null;
  return (
    <button type="button" onClick={() => void navigator.share({ title, url }).catch(() => undefined)}>
      {t('share.system')}
    </button>
  );
}

/** Shares the page that is open: its link, a QR code of it, and the code that embeds it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const page = useSharedPage();
  const [withView, setWithView] = useState(false);
  const [title] = useState(() => document.title);
  const { link, embed } = shareAddresses(page, withView);
  const hasView = shareAddresses(page, true).link !== shareAddresses(page, false).link;
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // An effect that runs twice closes and opens again: only what stays closed counts.
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={() => ref.current?.open || onClose()}
    >
      <h2 id="share-title">{t('share.heading')}</h2>
      <CopyField label={t('share.link')} text={link} copyLabel={t('share.copyLink')} copied="share.linkCopied" />
      {hasView ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withView}
            onChange={({ currentTarget }) => setWithView(currentTarget.checked)}
          />
          {t('share.withView')}
        </label>
      ) : (
        <p className={styles.note}>{t('share.noView')}</p>
      )}
      <QrCode text={link} />
      <EmbedPart address={embed} title={title} />
      <div className={styles.actions}>
        <SystemShare title={title} url={link} />
        <button type="button" onClick={() => ref.current?.close()}>
          {t('group.close')}
        </button>
      </div>
    </dialog>
  );
}
