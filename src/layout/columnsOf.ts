import { labelWidthPx, minWidthPx, tailWidthPx, type Drawable } from './drawable.ts';
import type { Columns } from './types.ts';

/** Lanes as bits: the first 32. */
export const bitsOf = (lanes: readonly number[]): number => lanes.reduce((mask, lane) => mask | (1 << lane), 0) >>> 0;

/** The numbers of a sorted list of drawables, column by column. At most 32 lanes. */
export function columnsOf(drawables: readonly Drawable[]): Columns {
  return {
    count: drawables.length,
    startDay: Float64Array.from(drawables, ({ startDay }) => startDay),
    endDay: Float64Array.from(drawables, ({ endDay }) => endDay),
    minPx: Float32Array.from(drawables, minWidthPx),
    labelPx: Float32Array.from(drawables, labelWidthPx),
    tailPx: Float32Array.from(drawables, tailWidthPx),
    isState: Uint8Array.from(drawables, ({ isState }) => Number(isState)),
    laneMask: Uint32Array.from(drawables, ({ lanes }) => bitsOf(lanes)),
    subjectLane: Uint8Array.from(drawables, ({ subjectLane }) => subjectLane),
  };
}
