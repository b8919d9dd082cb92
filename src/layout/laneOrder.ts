import { lowerBound } from './octave.ts';
import type { Columns } from './types.ts';

/** The events whose subject is one lane, by start and by end: what lies out of sight is counted by bisection. */
export interface LaneOrder {
  readonly starts: Float64Array;
  readonly byStart: Int32Array;
  readonly ends: Float64Array;
  readonly byEnd: Int32Array;
}

export function laneOrderOf(columns: Columns, lane: number): LaneOrder {
  const list: number[] = [];
  for (let i = 0; i < columns.count; i++) if (columns.subjectLane[i] === lane) list.push(i);
  const byStart = Int32Array.from(list);
  const byEnd = Int32Array.from(list).sort((a, b) => (columns.endDay[a] as number) - (columns.endDay[b] as number));
  return {
    byStart,
    starts: Float64Array.from(byStart, (i) => columns.startDay[i] as number),
    byEnd,
    ends: Float64Array.from(byEnd, (i) => columns.endDay[i] as number),
  };
}

/** How many events of the lane end before the window begins, and the nearest of them. */
export function earlierThan(order: LaneOrder, startDay: number): { readonly count: number; readonly nearest: number } {
  const count = lowerBound(order.ends, startDay + 1e-6);
  return { count, nearest: order.byEnd[count - 1] ?? -1 };
}

/** How many events of the lane begin after the window ends, and the nearest of them. */
export function laterThan(order: LaneOrder, endDay: number): { readonly count: number; readonly nearest: number } {
  const from = lowerBound(order.starts, endDay);
  return { count: order.starts.length - from, nearest: order.byStart[from] ?? -1 };
}
