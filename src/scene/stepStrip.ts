import type { Drawable } from '../layout/drawable.ts';
import type { Columns } from '../layout/types.ts';
import type { TimeWindow } from '../time/types.ts';
import { overviewOf, type OverviewPicture } from './overviewOf.ts';
import { acrossMarks } from './marksOf.ts';
import type { Path } from './path.ts';
import { shapeOf } from './shape.ts';

/** The lanes in miniature with one event in full: what stands under a presented step. Pixels of its own field. */
export interface StepStrip {
  readonly lanes: OverviewPicture['lanes'];
  readonly labels: OverviewPicture['labels'];
  /** The marks of the event; none where it has no place in time. */
  readonly marks: readonly Path[];
  /** The exact extent of the event or of its start, as far as it is in view. */
  readonly extent?: { readonly leftPx: number; readonly rightPx: number };
}

export interface StepField {
  readonly widthPx: number;
  readonly laneHeightPx: number;
  readonly laneCount: number;
}

const OVERVIEW_FOOT = 0.3; // of a lane: what `overviewOf` leaves below the last
const OVERVIEW_MIDDLE = 0.65; // and where it puts the middle of one

/** Draws the lanes in a window, and `current` in full. Grows with the number of events, or with the width if that is less. */
export function stepStripOf(
  columns: Columns,
  current: Drawable | undefined,
  window: TimeWindow,
  { widthPx, laneHeightPx, laneCount }: StepField,
): StepStrip {
  const field = {
    widthPx,
    topPx: (0.5 - OVERVIEW_MIDDLE) * laneHeightPx,
    heightPx: laneHeightPx * (laneCount + OVERVIEW_FOOT),
  };
  const { lanes, labels, scale } = overviewOf(columns, laneCount, window, field);
  if (current === undefined) return { lanes, labels, marks: [] };
  const { start } = current;
  const pxPerDay = scale.dayPx(1) - scale.dayPx(0);
  const spots = current.lanes.map((lane) => ({ event: 0, lane, middlePx: (lane + 0.5) * laneHeightPx }));
  const marks = acrossMarks(
    current,
    spots,
    { startDay: scale.dayAt(0), pxPerDay, widthPx },
    (lane) => lane * laneHeightPx,
  ).flatMap(shapeOf);
  const leftPx = Math.max(0, scale.dayPx(start.startDay));
  const rightPx = Math.min(widthPx, Math.max(scale.dayPx(start.endDay), scale.dayPx(start.startDay) + 2));
  return { lanes, labels, marks, ...(leftPx < rightPx ? { extent: { leftPx, rightPx } } : {}) };
}
