import 'virtual:messages/version';
import { useEffect, useState } from 'react';
import { t } from '../messages/t.ts';
import styles from './NewVersion.module.css';
import { watchVersions, type TakeOver } from './watchVersions.ts';

/** Offers a new version of the app when there is one; the place stays. */
export function NewVersion() {
  const [offer, setOffer] = useState<{ readonly take: TakeOver }>();
  useEffect(() => watchVersions(`${import.meta.env.BASE_URL}sw.js`, (take) => setOffer({ take })), []);
  if (!offer) return null;
  return (
    <p className={styles.notice} role="status">
      {t('version.ready')}{' '}
      <button type="button" onClick={offer.take}>
        {t('version.take')}
      </button>
      <button type="button" onClick={() => setOffer(undefined)}>
        {t('version.later')}
      </button>
    </p>
  );
}
