/** What fingers do to the plot, in its pixels. */
export interface TouchMotion {
  readonly panPx: number; // positive: the fingers moved right
  readonly factor: number; // of the distance between two fingers
  readonly centrePx: number;
}

interface Finger {
  readonly id: number;
  leftPx: number;
}

/**
 * Follows one or two fingers by pointer events. `touch-action: pan-y` on the plot leaves a vertical swipe to the page: the
 * browser then cancels the pointer and nothing more arrives here.
 */
export function followTouches(
  plot: HTMLElement,
  onMotion: (motion: TouchMotion, event: PointerEvent) => void,
  onEnd: (event: PointerEvent) => void,
  signal: AbortSignal,
): void {
  const fingers: Finger[] = [];
  const leftOf = (event: PointerEvent): number => event.clientX - plot.getBoundingClientRect().left;
  const spread = (): { middlePx: number; distancePx: number } => {
    const [a, b] = fingers;
    if (!a) return { middlePx: 0, distancePx: 1 };
    return b
      ? { middlePx: (a.leftPx + b.leftPx) / 2, distancePx: Math.max(24, Math.abs(a.leftPx - b.leftPx)) }
      : { middlePx: a.leftPx, distancePx: 1 };
  };

  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch' && fingers.length < 2)
        fingers.push({ id: event.pointerId, leftPx: leftOf(event) });
    },
    { signal },
  );
  plot.ownerDocument.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.find(({ id }) => id === event.pointerId);
      if (!finger) return;
      const before = spread();
      finger.leftPx = leftOf(event);
      const after = spread();
      const motion = {
        panPx: after.middlePx - before.middlePx,
        factor: after.distancePx / before.distancePx,
        centrePx: after.middlePx,
      };
      if (motion.panPx || motion.factor !== 1) onMotion(motion, event);
    },
    { signal },
  );
  const lift = (event: PointerEvent): void => {
    const at = fingers.findIndex(({ id }) => id === event.pointerId);
    if (at < 0) return;
    fingers.splice(at, 1);
    if (!fingers.length) onEnd(event);
  };
  plot.ownerDocument.addEventListener('pointerup', lift, { signal });
  plot.ownerDocument.addEventListener('pointercancel', lift, { signal });
}
