import 'virtual:messages/present';
import { t } from '../messages/t.ts';
import { Qr } from '../share/Qr.tsx';
import { BrokenAddress } from './BrokenAddress.tsx';
import styles from './CodePage.module.css';

/** The code of a step as large as the screen, for the last row, with the address in full. */
export function CodePage({ address }: { readonly address: string }) {
  return (
    <div className={styles.code}>
      <Qr text={address} label={t('present.code')} />
      <p>
        <BrokenAddress address={address} />
      </p>
    </div>
  );
}
