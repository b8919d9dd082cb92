import { occupiedLeftPx, occupiedRightPx } from './occupy.ts';
import type { Columns } from './types.ts';

/**
 * One row while it is being packed. Its events are in order of time and their needs are disjoint, so the neighbours of a
 * newcomer are all that it can meet. Newcomers of one pass arrive in order of time too: they wait in `added` until
 * `endPass` merges them, so that a pass costs the length of the row and not its square.
 */
export interface PackedRow {
  readonly key: number;
  events: number[];
  sides: number[];
  added: number[];
  addedSides: number[];
  cursor: number; // the first settled event that does not start before the newcomer
}

export const emptyRow = (key: number): PackedRow => ({
  key,
  events: [],
  sides: [],
  added: [],
  addedSides: [],
  cursor: 0,
});

const startOf = (columns: Columns, i: number): number => columns.startDay[i] as number;

/** Whether event `i`, not earlier than the newcomers before it, is clear of its neighbours with its label on `side`. */
export function fits(row: PackedRow, columns: Columns, i: number, side: number, pxPerDay: number): boolean {
  const startDay = startOf(columns, i);
  while (row.cursor < row.events.length && startOf(columns, row.events[row.cursor] as number) < startDay) row.cursor++;
  const left = occupiedLeftPx(columns, i, side, pxPerDay);
  const settled = row.events[row.cursor - 1];
  if (settled !== undefined && occupiedRightPx(columns, settled, row.sides[row.cursor - 1] as number, pxPerDay) > left)
    return false;
  const newest = row.added.at(-1);
  if (newest !== undefined && occupiedRightPx(columns, newest, row.addedSides.at(-1) as number, pxPerDay) > left)
    return false;
  const after = row.events[row.cursor];
  if (after === undefined) return true;
  const afterLeft = occupiedLeftPx(columns, after, row.sides[row.cursor] as number, pxPerDay);
  return occupiedRightPx(columns, i, side, pxPerDay) <= afterLeft;
}

/** Takes event `i` into the row. The caller has asked {@link fits} and goes on in order of time. */
export function put(row: PackedRow, i: number, side: number): void {
  row.added.push(i);
  row.addedSides.push(side);
}

/** Settles the newcomers of a pass among the others. */
export function endPass(row: PackedRow, columns: Columns): void {
  row.cursor = 0;
  if (!row.added.length) return;
  const events: number[] = [];
  const sides: number[] = [];
  let a = 0;
  let b = 0;
  while (a < row.events.length || b < row.added.length) {
    const settled = row.events[a];
    const newcomer = row.added[b];
    const takeSettled =
      newcomer === undefined || (settled !== undefined && startOf(columns, settled) <= startOf(columns, newcomer));
    events.push((takeSettled ? settled : newcomer) as number);
    sides.push((takeSettled ? row.sides[a++] : row.addedSides[b++]) as number);
  }
  Object.assign(row, { events, sides, added: [], addedSides: [] });
}
