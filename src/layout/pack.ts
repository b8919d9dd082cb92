import { lanesBetween, lanesIn, linkKey } from './across.ts';
import { DENSE, LABEL_GAP_PX, TILE_PX } from './geometry.ts';
import { lowerBound, scaleOf } from './octave.ts';
import { BARE, ECHO, LEFT, markLeftPx, markRightPx, RIGHT } from './occupy.ts';
import { emptyRow, endPass, fits, put, type PackedRow } from './row.ts';
import { rowKey } from './rowKey.ts';
import { thin } from './thin.ts';
import { NEVER, type Columns, type Home, type Placement, type RowClass } from './types.ts';

/** How many rows of each class a lane may open. */
export interface RowLimits {
  readonly link: number;
  readonly state: number;
  readonly plain: number;
}

export type PackedLane = ReadonlyMap<number, PackedRow>;

export interface Packed extends Placement {
  readonly lanes: readonly PackedLane[];
}

interface Work {
  readonly columns: Columns;
  readonly home: Home;
  readonly limits: RowLimits;
  readonly lanes: readonly Map<number, PackedRow>[];
  readonly connectors: readonly number[][]; // per lane: the days at which a connector passes through it
  readonly placed: Placement;
}

const HALO_PX = 5; // between a label and a connector that passes it

function openRow(work: Work, lane: number, key: number): PackedRow {
  const rows = work.lanes[lane] as Map<number, PackedRow>;
  const row = rows.get(key) ?? emptyRow(key);
  rows.set(key, row);
  return row;
}

/** A label may stand neither across the right edge of Fit's gutter nor on a connector that passes through its lane. */
function labelIsClear(work: Work, lane: number, i: number, side: number, pxPerDay: number): boolean {
  const { columns, home } = work;
  const labelPx = columns.labelPx[i] as number;
  const state = columns.isState[i] === 1;
  const left = state
    ? markLeftPx(columns, i, pxPerDay)
    : side === RIGHT
      ? markRightPx(columns, i, pxPerDay) + LABEL_GAP_PX
      : markLeftPx(columns, i, pxPerDay) - LABEL_GAP_PX - labelPx;
  const right = left + labelPx;
  if (side === RIGHT && !state && right > home.span.endDay * pxPerDay + home.gutterPx) return false;
  return !(work.connectors[lane] as number[]).some(
    (day) => day * pxPerDay > left - HALO_PX && day * pxPerDay < right + HALO_PX,
  );
}

function sideThatFits(work: Work, lane: number, row: PackedRow, i: number, pxPerDay: number): number | undefined {
  const sides = work.columns.isState[i] ? [RIGHT] : [RIGHT, LEFT];
  return sides.find(
    (side) => labelIsClear(work, lane, i, side, pxPerDay) && fits(row, work.columns, i, side, pxPerDay),
  );
}

function settle({ placed }: Work, i: number, key: number, side: number, octave: number): void {
  placed.row[i] = key;
  placed.side[i] = side;
  placed.octave[i] = octave;
}

/** The rows a newcomer tries, in order: open rows of its class, the lane's first link rows if open, then a new one. */
function* rowsToTry(work: Work, lane: number, rowClass: RowClass, limit: number): Generator<PackedRow> {
  const rows = work.lanes[lane] as Map<number, PackedRow>;
  let open = 0;
  while (open < limit && rows.has(rowKey(rowClass, open))) yield openRow(work, lane, rowKey(rowClass, open++));
  const links = rowClass === 'plain' ? [rowKey('linkUp', 0), rowKey('linkDown', 0)] : [];
  for (const key of links) if (rows.has(key)) yield openRow(work, lane, key);
  if (open < limit) yield openRow(work, lane, rowKey(rowClass, open));
}

function placeInLane(work: Work, lane: number, i: number, octave: number): void {
  const pxPerDay = scaleOf(octave, work.home.pxPerDay);
  const rowClass = work.columns.isState[i] ? 'state' : 'plain';
  for (const row of rowsToTry(work, lane, rowClass, work.limits[rowClass])) {
    const side = sideThatFits(work, lane, row, i, pxPerDay);
    if (side === undefined) continue;
    put(row, i, side);
    settle(work, i, row.key, side, octave);
    return;
  }
}

/** An event of several tracks takes the row nearest its neighbour in each of its lanes; its label stands in the first. */
function placeAcross(work: Work, i: number, octave: number): void {
  const { columns } = work;
  const pxPerDay = scaleOf(octave, work.home.pxPerDay);
  const lanes = lanesIn(columns.laneMask[i] as number);
  const subject = columns.subjectLane[i] as number;
  const between = lanesBetween(lanes);
  const far = between.length ? ECHO : BARE;
  for (let number = 0; number < work.limits.link; number++) {
    const own = openRow(work, subject, linkKey(lanes, subject, number));
    const side = sideThatFits(work, subject, own, i, pxPerDay);
    if (side === undefined) continue;
    const others = lanes.filter((lane) => lane !== subject).map((lane) => openRow(work, lane, linkKey(lanes, lane, number)));
    if (!others.every((row) => fits(row, columns, i, far, pxPerDay))) continue;
    put(own, i, side);
    for (const row of others) put(row, i, far);
    const middle = ((columns.startDay[i] as number) + (columns.endDay[i] as number)) / 2;
    for (const lane of between) (work.connectors[lane] as number[]).push(middle);
    settle(work, i, own.key, side, octave);
    return;
  }
}

/** Calls `place` for each event not yet placed, in order of time, that begins in a stretch of the lane with room. */
function forEachInOpenTiles(
  work: Work,
  events: Int32Array,
  starts: Float64Array,
  octave: number,
  place: (i: number) => void,
): void {
  const tileDays = TILE_PX / scaleOf(octave, work.home.pxPerDay);
  for (let from = 0; from < events.length; ) {
    const tile = Math.floor(((starts[from] as number) - work.home.originDay) / tileDays);
    const to = lowerBound(starts, work.home.originDay + (tile + 1) * tileDays, from + 1);
    if (to - from <= DENSE)
      for (let at = from; at < to; at++) {
        const i = events[at] as number;
        if (work.placed.octave[i] === NEVER) place(i);
      }
    from = to;
  }
}

const settleRows = (work: Work): void => {
  for (const lane of work.lanes) for (const row of lane.values()) endPass(row, work.columns);
};

function eventsOf(columns: Columns, wanted: (i: number) => boolean): { events: Int32Array; starts: Float64Array } {
  const list: number[] = [];
  for (let i = 0; i < columns.count; i++) if (wanted(i)) list.push(i);
  const events = Int32Array.from(list);
  return { events, starts: Float64Array.from(events, (i) => columns.startDay[i] as number) };
}

const isAcross = (columns: Columns, i: number): boolean => {
  const mask = columns.laneMask[i] as number;
  return (mask & (mask - 1)) !== 0;
};

/**
 * Packs every event into a row of its lane, from Fit (octave 0) inwards to `inner`: an event that finds no clear place
 * tries again an octave closer, and keeps the row it finds for all closer scales. Further out than Fit, down to `outer`,
 * events are only taken away. So an event never changes its row, and its visible octaves are one unbroken range.
 */
export function pack(
  columns: Columns,
  laneCount: number,
  home: Home,
  limits: RowLimits,
  octaves: { readonly outer: number; readonly inner: number },
): Packed {
  const placed: Placement = {
    row: new Uint8Array(columns.count),
    side: new Uint8Array(columns.count),
    octave: new Int8Array(columns.count).fill(NEVER),
  };
  const lanes = Array.from({ length: laneCount }, () => new Map<number, PackedRow>());
  const work: Work = { columns, home, limits, lanes, connectors: lanes.map(() => []), placed };
  const across = eventsOf(columns, (i) => isAcross(columns, i));
  const within = lanes.map((_, lane) => eventsOf(columns, (i) => !isAcross(columns, i) && columns.subjectLane[i] === lane));
  for (let octave = 0; octave <= octaves.inner; octave++) {
    forEachInOpenTiles(work, across.events, across.starts, octave, (i) => placeAcross(work, i, octave));
    settleRows(work);
    within.forEach(({ events, starts }, lane) =>
      forEachInOpenTiles(work, events, starts, octave, (i) => placeInLane(work, lane, i, octave)),
    );
    settleRows(work);
  }
  for (const lane of lanes) for (const [key, row] of lane) if (!row.events.length) lane.delete(key);
  for (let octave = -1; octave >= octaves.outer; octave--) thin(columns, lanes, placed, home, octave);
  return { ...placed, lanes };
}

