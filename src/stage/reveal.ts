import { labelWidthPx, type Drawable } from '../layout/drawable.ts';
import { LABEL_GAP_PX } from '../layout/geometry.ts';
import type { Day, TimeWindow } from '../time/types.ts';

const MARGIN_PX = 16;
const PLACE = 0.38; // of the width: where an event that was out of sight comes to stand

const moved = (window: TimeWindow, days: number): TimeWindow =>
  days === 0 ? window : { startDay: (window.startDay + days) as Day, endDay: (window.endDay + days) as Day };

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
  if (rightPx < MARGIN_PX || leftPx > widthPx - MARGIN_PX) return moved(window, (leftPx - widthPx * PLACE) / pxPerDay);
  if (leftPx < 0) return window; // it reaches in, and its label sticks to the edge
  const needPx = isState ? leftPx + labelPx : rightPx + LABEL_GAP_PX + labelPx;
  const overPx = needPx + MARGIN_PX - widthPx;
  return overPx > 0 && leftPx - labelPx < MARGIN_PX
    ? moved(window, Math.min(overPx, leftPx - MARGIN_PX) / pxPerDay)
    : window;
}

/** The room that a selected event's label needs. */
export const labelRoomPx = (drawable: Drawable): number => labelWidthPx(drawable) + LABEL_GAP_PX;
