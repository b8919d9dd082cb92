import { useEffect, type RefObject } from 'react';

const IDLE_MS = 2500;

/** Marks an element with `data-idle` while the pointer rests: it and the buttons are then out of the way. */
export function useIdle(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      clearTimeout(timer);
      ref.current?.removeAttribute('data-idle');
      timer = setTimeout(() => ref.current?.setAttribute('data-idle', ''), IDLE_MS);
    };
    wake();
    document.addEventListener('pointermove', wake);
    document.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', wake);
      document.removeEventListener('pointerdown', wake);
    };
  }, [ref]);
}
