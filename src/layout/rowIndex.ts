import { lowerBound } from './octave.ts';
import { occupiedLeftPx, occupiedRightPx } from './occupy.ts';
import type { PackedRow } from './row.ts';
import type { Columns, Placement } from './types.ts';

/** The events of one row that first stand alone in the same octave, in order of time. */
interface Generation {
  readonly octave: number;
  readonly events: Int32Array;
  readonly sides: Uint8Array;
  readonly starts: Float64Array;
}

/** A packed row, ready to answer what it shows in a window in time that grows with what is shown and log n. */
export interface RowIndex {
  readonly key: number;
  readonly state: boolean; // holds states: a label line above, a bar line below
  readonly generations: readonly Generation[]; // widest octave first
}

export function indexRow(row: PackedRow, columns: Columns, placed: Placement): RowIndex {
  const slots = new Map<number, number[]>();
  row.events.forEach((event, slot) => {
    const octave = placed.octave[event] as number;
    const list = slots.get(octave);
    if (list) list.push(slot);
    else slots.set(octave, [slot]);
  });
  const generations = [...slots]
    .sort(([a], [b]) => a - b)
    .map(([octave, list]) => ({
      octave,
      events: Int32Array.from(list, (slot) => row.events[slot] as number),
      sides: Uint8Array.from(list, (slot) => row.sides[slot] as number),
      starts: Float64Array.from(list, (slot) => columns.startDay[row.events[slot] as number] as number),
    }));
  return { key: row.key, state: row.events.some((event) => columns.isState[event]), generations };
}

/**
 * Calls `visit` for each event of the row that reaches into the window at this octave and scale, in order of time within
 * each generation. The needs of a row's events are disjoint: but for those that begin inside, only the one before and the
 * one after can reach in.
 */
export function visitRow(
  row: RowIndex,
  columns: Columns,
  window: { readonly startDay: number; readonly endDay: number },
  scale: { readonly pxPerDay: number; readonly octave: number },
  visit: (event: number, side: number) => void,
): void {
  const leftPx = window.startDay * scale.pxPerDay;
  const rightPx = window.endDay * scale.pxPerDay;
  for (const { octave, events, sides, starts } of row.generations) {
    if (octave > scale.octave) return;
    const from = lowerBound(starts, window.startDay);
    const to = lowerBound(starts, window.endDay, from);
    for (let at = Math.max(0, from - 1); at < Math.min(events.length, to + 1); at++) {
      const event = events[at] as number;
      const side = sides[at] as number;
      if (at < from && occupiedRightPx(columns, event, side, scale.pxPerDay) < leftPx) continue;
      if (at >= to && occupiedLeftPx(columns, event, side, scale.pxPerDay) > rightPx) continue;
      visit(event, side);
    }
  }
}
