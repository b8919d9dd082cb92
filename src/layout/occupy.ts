import { CLEAR_PX, ECHO_PX, LABEL_GAP_PX } from './geometry.ts';
import type { Columns } from './types.ts';

/** The side of its mark on which a label stands; in a lane that is not the subject's, none or a short echo to the left. */
export const RIGHT = 0;
export const LEFT = 1;
export const BARE = 2;
export const ECHO = 3;
export const PASS = 4; // the event is at home in a row beyond: only its line comes through here

const column = (values: ArrayLike<number>, i: number): number => values[i] as number;

/** The left edge of event `i`'s mark in pixels from day 0, at its drawn minimum width. */
export function markLeftPx(columns: Columns, i: number, pxPerDay: number): number {
  const left = column(columns.startDay, i) * pxPerDay;
  const middle = ((column(columns.startDay, i) + column(columns.endDay, i)) / 2) * pxPerDay;
  return Math.min(left, middle - column(columns.minPx, i) / 2);
}

/** The right edge of event `i`'s mark in pixels from day 0, at its drawn minimum width. */
export function markRightPx(columns: Columns, i: number, pxPerDay: number): number {
  const right = column(columns.endDay, i) * pxPerDay;
  const middle = ((column(columns.startDay, i) + column(columns.endDay, i)) / 2) * pxPerDay;
  return Math.max(right, middle + column(columns.minPx, i) / 2);
}

/** The left end of all that event `i` needs in its row: mark, label, tail. */
export function occupiedLeftPx(columns: Columns, i: number, side: number, pxPerDay: number): number {
  const left = markLeftPx(columns, i, pxPerDay);
  if (side === ECHO) return left - LABEL_GAP_PX - ECHO_PX;
  if (column(columns.isState, i) || side !== LEFT) return left;
  return left - LABEL_GAP_PX - column(columns.labelPx, i);
}

/** The right end of all that event `i` needs in its row, with the clear space before the next. */
export function occupiedRightPx(columns: Columns, i: number, side: number, pxPerDay: number): number {
  const right = markRightPx(columns, i, pxPerDay);
  if (side >= BARE) return right + CLEAR_PX;
  if (column(columns.isState, i)) {
    const labelEnd = markLeftPx(columns, i, pxPerDay) + column(columns.labelPx, i);
    return Math.max(right + column(columns.tailPx, i), labelEnd) + CLEAR_PX;
  }
  return (side === RIGHT ? right + LABEL_GAP_PX + column(columns.labelPx, i) : right) + CLEAR_PX;
}
