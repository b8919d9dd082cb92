import { scaleOf } from './octave.ts';
import { emptyRow, endPass, fits, put, type PackedRow } from './row.ts';
import type { Columns, Home, Placement } from './types.ts';

type Lanes = readonly ReadonlyMap<number, PackedRow>[];

/** For each event that still stands alone an octave closer: the rows it is in. */
function standing(lanes: Lanes, octave: Int8Array, at: number): Map<number, { row: PackedRow; side: number }[]> {
  const found = new Map<number, { row: PackedRow; side: number }[]>();
  for (const lane of lanes)
    for (const row of lane.values())
      row.events.forEach((event, slot) => {
        if ((octave[event] as number) > at) return;
        const places = found.get(event) ?? [];
        places.push({ row, side: row.sides[slot] as number });
        found.set(event, places);
      });
  return found;
}

/**
 * One octave further out than Fit: keeps what is still clear of its neighbours in the row it has, cross-track events
 * first, then in order of time. What is not kept begins to stand alone an octave closer, and is counted in a group here.
 */
export function thin(columns: Columns, lanes: Lanes, placed: Placement, home: Home, octave: number): void {
  const pxPerDay = scaleOf(octave, home.pxPerDay);
  const kept = new Map<PackedRow, PackedRow>();
  const keptRow = (row: PackedRow): PackedRow => {
    const known = kept.get(row) ?? emptyRow(row.key);
    kept.set(row, known);
    return known;
  };
  const all = [...standing(lanes, placed.octave, octave + 1)].sort(([a], [b]) => a - b);
  for (const across of [true, false]) {
    for (const [event, places] of all) {
      if (places.length > 1 !== across) continue;
      if (!places.every(({ row, side }) => fits(keptRow(row), columns, event, side, pxPerDay))) continue;
      for (const { row, side } of places) put(keptRow(row), event, side);
      placed.octave[event] = octave;
    }
    for (const row of kept.values()) endPass(row, columns);
  }
}
