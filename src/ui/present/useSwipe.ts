import { useEffect, useRef, type RefObject } from 'react';

const LEAST_PX = 56;
const STRAIGHT = 1.5; // how much longer than high

/** Swipes of one finger to the side. One that begins where something scrolls sideways, or with two fingers, is none. */
export function useSwipe(ref: RefObject<HTMLElement | null>, onSwipe: (direction: 1 | -1) => void): void {
  const latest = useRef(onSwipe);
  useEffect(() => {
    latest.current = onSwipe;
  });
  useEffect(() => {
    const element = ref.current;
    let from: { readonly x: number; readonly y: number } | undefined;
    const start = ({ touches }: TouchEvent): void => {
      const [first, second] = touches;
      from = first && !second ? { x: first.clientX, y: first.clientY } : undefined;
    };
    const end = ({ changedTouches: [last] }: TouchEvent): void => {
      if (!from || !last) return;
      const [right, down] = [last.clientX - from.x, last.clientY - from.y];
      from = undefined;
      if (Math.abs(right) >= LEAST_PX && Math.abs(right) > STRAIGHT * Math.abs(down))
        latest.current(right < 0 ? 1 : -1);
    };
    element?.addEventListener('touchstart', start, { passive: true });
    element?.addEventListener('touchend', end, { passive: true });
    return () => {
      element?.removeEventListener('touchstart', start);
      element?.removeEventListener('touchend', end);
    };
  }, [ref]);
}
