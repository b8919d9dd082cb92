import { isClearOfConnectors, isInsideGutter } from '../layout/labelRoom.ts';
import type { Layout, Placed } from '../layout/layout.ts';
import { LEFT, occupiedLeftPx, occupiedRightPx, PASS, RIGHT } from '../layout/occupy.ts';
import type { Scale } from './extentPx.ts';

/** Per event: where what stands next in the row of its label begins, in pixels of the plot. */
export type RoomsRight = ReadonlyMap<number, number>;

/** Measures the room to the right of each placed event, row by row. */
export function roomsRight(layout: Layout, placed: readonly Placed[], scale: Scale): RoomsRight {
  const { columns } = layout;
  const sorted = [...placed].sort((a, b) => a.lane - b.lane || a.key - b.key || a.event - b.event);
  const rooms = new Map<number, number>();
  sorted.forEach((place, at) => {
    const next = sorted[at + 1];
    const isNext = next?.lane === place.lane && next.key === place.key;
    const leftPx = isNext
      ? occupiedLeftPx(columns, next.event, next.side, scale.pxPerDay) - scale.startDay * scale.pxPerDay
      : Infinity;
    if (place.side <= LEFT || (place.side !== PASS && !rooms.has(place.event))) rooms.set(place.event, leftPx);
  });
  return rooms;
}

/** A label that had to stand left of its mark moves to the right once there is room for it, at every closer zoom. */
export function sideOf(layout: Layout, scale: Scale, rooms: RoomsRight, { event, lane, side }: Placed): number {
  if (side !== LEFT) return side;
  const { columns, home, packed } = layout;
  const needPx = occupiedRightPx(columns, event, RIGHT, scale.pxPerDay) - scale.startDay * scale.pxPerDay;
  const isFree =
    needPx <= (rooms.get(event) ?? Infinity) &&
    isInsideGutter(columns, home, event, RIGHT, scale.pxPerDay) &&
    isClearOfConnectors(columns, packed.connectors[lane] ?? [], event, RIGHT, scale.pxPerDay);
  return isFree ? RIGHT : LEFT;
}
