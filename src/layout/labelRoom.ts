import { LABEL_GAP_PX } from './geometry.ts';
import { lowerBound } from './octave.ts';
import { BARE, markLeftPx, markRightPx, RIGHT } from './occupy.ts';
import type { Columns, Home } from './types.ts';

const HALO_PX = 5; // between a label and a connector that passes it

/** The stretch that a label covers, in pixels from day 0: above its bar for a state, else on one side of its mark. */
function labelSpanPx(columns: Columns, i: number, side: number, pxPerDay: number): { leftPx: number; rightPx: number } {
  const labelPx = columns.labelPx[i] as number;
  const markLeft = markLeftPx(columns, i, pxPerDay);
  if (columns.isState[i]) return { leftPx: markLeft, rightPx: markLeft + labelPx };
  if (side !== RIGHT) return { leftPx: markLeft - LABEL_GAP_PX - labelPx, rightPx: markLeft - LABEL_GAP_PX };
  const leftPx = markRightPx(columns, i, pxPerDay) + LABEL_GAP_PX;
  return { leftPx, rightPx: leftPx + labelPx };
}

/** Whether a label to the right of its mark ends inside the gutter that Fit leaves after the last year. */
export function isInsideGutter(columns: Columns, home: Home, i: number, side: number, pxPerDay: number): boolean {
  if (side !== RIGHT || columns.isState[i]) return true;
  return labelSpanPx(columns, i, side, pxPerDay).rightPx <= home.span.endDay * pxPerDay + home.gutterPx;
}

/** Whether a label stands on none of the connectors that pass through its lane, each at a day, in order. */
export function isClearOfConnectors(
  columns: Columns,
  connectorDays: ArrayLike<number>,
  i: number,
  side: number,
  pxPerDay: number,
): boolean {
  if (side >= BARE || !connectorDays.length) return true;
  const { leftPx, rightPx } = labelSpanPx(columns, i, side, pxPerDay);
  let at = lowerBound(connectorDays, (leftPx - HALO_PX) / pxPerDay - 1); // a day early: what is rounded is asked below
  for (; at < connectorDays.length; at++) {
    const px = (connectorDays[at] as number) * pxPerDay;
    if (px >= rightPx + HALO_PX) return true;
    if (px > leftPx - HALO_PX) return false;
  }
  return true;
}
