import type { LaneOrder } from './laneOrder.ts';
import { lowerBound } from './octave.ts';

/**
 * How many events begin in each of `columns` equal stretches from a day on. Every event of the stretch is in exactly one
 * of them. Cost: a bisection per column.
 */
export function densityOf(
  { starts }: LaneOrder,
  startDay: number,
  daysPerColumn: number,
  columns: number,
): Uint32Array {
  const counts = new Uint32Array(columns);
  let from = lowerBound(starts, startDay);
  for (let column = 0; column < columns && from < starts.length; column++) {
    const to = lowerBound(starts, startDay + (column + 1) * daysPerColumn, from);
    counts[column] = to - from;
    from = to;
  }
  return counts;
}
