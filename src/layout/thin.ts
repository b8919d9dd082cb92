import { isClearOfConnectors } from './labelRoom.ts';
import { scaleOf } from './octave.ts';
import { emptyRow, endPass, fits, put, type PackedRow } from './row.ts';
import type { Columns, Home, Placement } from './types.ts';

type Lanes = readonly ReadonlyMap<number, PackedRow>[];

interface Thinnable {
  readonly columns: Columns;
  readonly lanes: Lanes;
  readonly placed: Placement;
  readonly home: Home;
  readonly connectors: readonly ArrayLike<number>[]; // per lane
  readonly groupKeys: readonly number[]; // per lane
}

interface Place {
  readonly row: PackedRow;
  readonly side: number;
  readonly lane: number;
}

/** For each event that still stands alone an octave closer: the rows it is in, but for those that are for groups now. */
function standing(lanes: Lanes, octave: Int8Array, at: number, groupKeys: readonly number[]): Map<number, Place[]> {
  const found = new Map<number, Place[]>();
  lanes.forEach((lane, number) => {
    for (const row of lane.values())
      row.events.forEach((event, slot) => {
        if ((octave[event] as number) > at || row.key === groupKeys[number]) return;
        const places = found.get(event) ?? [];
        places.push({ row, side: row.sides[slot] as number, lane: number });
        found.set(event, places);
      });
  });
  return found;
}

/**
 * One octave further out than Fit: keeps what is still clear of its neighbours in the row it has, cross-track events
 * first, then in order of time. The group row is emptied. What is not kept begins to stand alone an octave closer, and is counted in a group here.
 */
export function thin({ columns, lanes, placed, home, connectors, groupKeys }: Thinnable, octave: number): void {
  const pxPerDay = scaleOf(octave, home.pxPerDay);
  const kept = new Map<PackedRow, PackedRow>();
  const keptRow = (row: PackedRow): PackedRow => {
    const known = kept.get(row) ?? emptyRow(row.key);
    kept.set(row, known);
    return known;
  };
  const isClear = ({ row, side, lane }: Place, event: number): boolean =>
    fits(keptRow(row), columns, event, side, pxPerDay) &&
    isClearOfConnectors(columns, connectors[lane] ?? [], event, side, pxPerDay);
  const all = [...standing(lanes, placed.octave, octave + 1, groupKeys)].sort(([a], [b]) => a - b);
  for (const across of [true, false]) {
    for (const [event, places] of all) {
      if (places.length > 1 !== across) continue;
      if (!places.every((place) => isClear(place, event))) continue;
      for (const { row, side } of places) put(keptRow(row), event, side);
      placed.octave[event] = octave;
    }
    for (const row of kept.values()) endPass(row, columns);
  }
}
