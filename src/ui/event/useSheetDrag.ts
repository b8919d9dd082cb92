import { useEffect, useRef, type RefObject } from 'react';

const CLOSE_PX = 120; // dragged down this far, the sheet closes; less, and it snaps back
const SHEET = '(max-width: 767px)';

/** Lets the sheet be dragged down by its head. The drag is written to the element: React hears only of its end. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const grip = head.current;
    if (!grip) return;
    const end = new AbortController();
    const { signal } = end;
    let fromPx: number | undefined;
    const move = (px: number): void => {
      if (sheet.current) sheet.current.style.translate = px ? `0 ${px}px` : '';
    };
    const down = (event: PointerEvent): void => {
      const onButton = event.target instanceof Element && event.target.closest('button, a, dialog'); // dialogs of its buttons are in it
      if (onButton || !matchMedia(SHEET).matches) return;
      fromPx = event.clientY;
      grip.setPointerCapture(event.pointerId);
    };
    const drag = (event: PointerEvent): void => {
      if (fromPx !== undefined) move(Math.max(0, event.clientY - fromPx));
    };
    const lift = (event: PointerEvent): void => {
      const draggedPx = fromPx === undefined ? 0 : event.clientY - fromPx;
      fromPx = undefined;
      move(0);
      if (event.type === 'pointerup' && draggedPx > CLOSE_PX) close.current();
    };
    grip.addEventListener('pointerdown', down, { signal });
    grip.addEventListener('pointermove', drag, { signal });
    grip.addEventListener('pointerup', lift, { signal });
    grip.addEventListener('pointercancel', lift, { signal });
    return () => end.abort();
  }, [sheet, head]);
}
