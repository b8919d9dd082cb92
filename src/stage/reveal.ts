import { labelWidthPx, type Drawable } from '../layout/drawable.ts';
import { LABEL_GAP_PX } from '../layout/geometry.ts';
import { pan } from '../time/window.ts';
import type { TimeWindow } from '../time/types.ts';

const MARGIN_PX = 16;
const PLACE = 0.38; // of the width: where an event that was out of sight comes to stand

/**
 * The window moved as little as it takes for an event's mark and label to be in view, at the same scale. The very window
 * where they are.
 */
export function revealing(
  window: TimeWindow,
  { start, endDay, isState }: Drawable,
  labelPx: number,
  widthPx: number,
): TimeWindow {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const leftPx = (start.startDay - window.startDay) * pxPerDay;
  const rightPx = (endDay - window.startDay) * pxPerDay;
  if (rightPx < MARGIN_PX || leftPx > widthPx - MARGIN_PX) return pan(window, (leftPx - widthPx * PLACE) / pxPerDay);
  if (leftPx < 0) return window; // it reaches in, and its label sticks to the edge
  const needPx = isState ? leftPx + labelPx : rightPx + LABEL_GAP_PX + labelPx;
  const overPx = needPx + MARGIN_PX - widthPx;
  return overPx > 0 && leftPx - labelPx < MARGIN_PX
    ? pan(window, Math.min(overPx, leftPx - MARGIN_PX) / pxPerDay)
    : window;
}

/** The room that a selected event's label needs. */
export const labelRoomPx = (drawable: Drawable): number => labelWidthPx(drawable) + LABEL_GAP_PX;
