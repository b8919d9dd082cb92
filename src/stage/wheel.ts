/** What a turn of the wheel means over the plot. */
export type WheelIntent = 'zoom' | 'pan' | 'page';

type WheelLike = Pick<WheelEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'deltaX' | 'deltaY' | 'deltaMode'>;

/**
 * Ctrl or ⌘ zooms (a trackpad's pinch arrives as Ctrl), sideways or Shift pans, and a plain wheel scrolls the page
 * wherever the page can scroll; where it cannot, it zooms.
 */
export function wheelIntent(event: WheelLike, pageScrolls: boolean): WheelIntent {
  if (event.ctrlKey || event.metaKey) return 'zoom';
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return 'pan';
  return pageScrolls ? 'page' : 'zoom';
}

const LINE_PX = 25;
const PAGE_PX = 500;
const PINCH_BELOW_PX = 50; // a notch of a mouse is 100 or more; a pinch arrives in small steps

const toPx = (delta: number, mode: number): number => delta * (mode === 1 ? LINE_PX : mode === 2 ? PAGE_PX : 1);

/** The zoom of one wheel event, as a power of two: a notch in is about a quarter of an octave, a pinch follows the fingers. */
export function wheelOctaves(event: WheelLike): number {
  const deltaPx = toPx(event.deltaY || event.deltaX, event.deltaMode);
  const pinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(deltaPx) < PINCH_BELOW_PX;
  return -deltaPx * (pinch ? 0.01 : 0.002);
}

/** The pan of one wheel event in pixels: positive shows what is later. */
export const wheelPanPx = (event: WheelLike): number =>
  toPx(Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY, event.deltaMode);
