import 'virtual:messages/embed';
import { ExternalLink } from 'lucide-react';
import { t } from '../messages/t.ts';
import { shareAddresses } from '../share/shareAddresses.ts';
import { useSharedPage } from '../share/useSharedPage.ts';
import styles from './EmbedShell.module.css';

/** Whose page this is, and the way to all of it. */
export function EmbedFoot() {
  const { link } = shareAddresses(useSharedPage(), true);
  return (
    <footer className={styles.foot}>
      <span className={styles.wordmark}>{t('app.name')}</span>
      <a href={link} target="_blank" rel="noopener">
        {t('embed.open')}
        <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
        <span className="visually-hidden">{t('panel.newTab')}</span>
      </a>
    </footer>
  );
}
