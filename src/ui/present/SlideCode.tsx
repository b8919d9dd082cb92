import { useDeferredValue } from 'react';
import { Qr } from '../share/Qr.tsx';
import { BrokenAddress } from './BrokenAddress.tsx';
import styles from './Slide.module.css';

const MOST_LETTERS = 90; // a longer address is for the camera alone

/** Where the audience finds the step: the code to photograph, and the address in letters. */
export function SlideCode({ address: next }: { readonly address: string }) {
  const address = useDeferredValue(next); // a code takes its time; the words of the step do not wait for it
  return (
    <div className={styles.code} data-script={address.startsWith('/') ? '' : undefined}>
      <Qr text={address} className={styles.qr} />
      {address.length <= MOST_LETTERS && (
        <p>
          <BrokenAddress address={address} />
        </p>
      )}
    </div>
  );
}
