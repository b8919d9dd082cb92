import { memo } from 'react';
import { Qr } from '../share/Qr.tsx';
import { BrokenAddress } from './BrokenAddress.tsx';
import styles from './Slide.module.css';

const MOST_LETTERS = 90; // a longer address is for the camera alone

interface SlideCodeProps {
  readonly address: string;
  readonly isShown: boolean;
}

/** Where the audience finds the step: the code to photograph, and the address in letters. */
export const SlideCode = memo(function SlideCode({ address, isShown }: SlideCodeProps) {
  return (
    <div
      className={styles.code}
      data-ready={isShown ? undefined : ''}
      data-script={address.startsWith('/') ? '' : undefined}
    >
      <Qr text={address} className={styles.qr} />
      {address.length <= MOST_LETTERS && (
        <p>
          <BrokenAddress address={address} />
        </p>
      )}
    </div>
  );
});
