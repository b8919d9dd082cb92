import 'virtual:messages/share';
import { Share } from 'lucide-react';
import { t } from '../messages/t.ts';
import styles from './ShareDialog.module.css';

/** The system's share sheet, where there is one. A reader who closes it has not failed at anything. */
export function SystemShare({ title, url }: { readonly title: string; readonly url: string }) {
  if (typeof navigator.share !== 'function') return null;
  return (
    <button
      type="button"
      className={styles.system}
      onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
    >
      <Share size={15} strokeWidth={1.75} aria-hidden />
      {t('share.system')}
    </button>
  );
}
