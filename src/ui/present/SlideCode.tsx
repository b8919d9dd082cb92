import { Qr } from '../share/Qr.tsx';
import styles from './Slide.module.css';

/** Where the audience finds the step: the code to photograph, and the address in letters. */
export function SlideCode({ address }: { readonly address: string }) {
  return (
    <div className={styles.code} data-script={address.startsWith('/') ? '' : undefined}>
      <Qr text={address} className={styles.qr} />
      <p>{address.replace(/^https?:\/\//, '')}</p>
    </div>
  );
}
