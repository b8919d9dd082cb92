import { lanesBetween, lanesIn, linkKey } from './across.ts';
import { DENSE } from './geometry.ts';
import type { LaneOrder } from './laneOrder.ts';
import type { StackedRow } from './lanes.ts';
import { isClearOfConnectors, isInsideGutter } from './labelRoom.ts';
import { lowerBound, scaleOf } from './octave.ts';
import { BARE, ECHO, LEFT, PASS, RIGHT } from './occupy.ts';
import { emptyRow, endPass, fits, put, type PackedRow } from './row.ts';
import { classOfKey, rowKey } from './rowKey.ts';
import { thin } from './thin.ts';
import { isOpenAt, tileDaysOf, tileEndDay } from './tiles.ts';
import { NEVER, type Columns, type Home, type Placement } from './types.ts';

/** How many rows of each class a lane may open. */
export interface RowLimits {
  readonly link: number;
  readonly state: number;
  readonly plain: number;
}

export type PackedLane = ReadonlyMap<number, PackedRow>;

export interface Packed extends Placement {
  readonly lanes: readonly PackedLane[];
  readonly groupKeys: readonly number[]; // per lane: the row of its counted groups
  readonly connectors: readonly ArrayLike<number>[]; // per lane, sorted: the days at which a connector passes through it
}

interface Work {
  readonly columns: Columns;
  readonly home: Home;
  readonly limits: RowLimits;
  readonly lanes: readonly Map<number, PackedRow>[];
  readonly connectors: readonly number[][]; // per lane, sorted: the days at which a connector passes through it
  readonly placed: Placement;
  readonly acrossSides: readonly number[]; // which side the labels of cross-track events try first
  growInwards: boolean; // whether closer octaves may open rows that Fit does not need
}

const MANY = 0.25; // of the list without a place at Fit: then rows are opened for what shows up on zooming

function openRow(work: Work, lane: number, key: number): PackedRow {
  const rows = work.lanes[lane] as Map<number, PackedRow>;
  const row = rows.get(key) ?? emptyRow(key);
  rows.set(key, row);
  return row;
}

const labelIsClear = (
  { columns, home, connectors }: Work,
  lane: number,
  i: number,
  side: number,
  pxPerDay: number,
): boolean =>
  isInsideGutter(columns, home, i, side, pxPerDay) &&
  isClearOfConnectors(columns, connectors[lane] as number[], i, side, pxPerDay);

function sideThatFits(
  work: Work,
  lane: number,
  row: PackedRow,
  i: number,
  pxPerDay: number,
  sides: readonly number[] = BOTH_SIDES,
): number | undefined {
  return (work.columns.isState[i] ? [RIGHT] : sides).find(
    (side) => labelIsClear(work, lane, i, side, pxPerDay) && fits(row, work.columns, i, side, pxPerDay),
  );
}

const BOTH_SIDES = [RIGHT, LEFT] as const;

function settle({ placed }: Work, i: number, key: number, side: number, octave: number): void {
  placed.row[i] = key;
  placed.side[i] = side;
  placed.octave[i] = octave;
}

/** The rows a newcomer tries, in order: open rows of its class, the lane's first link rows if open, then a new one. */
function* rowsToTry(work: Work, lane: number, rowClass: 'state' | 'plain', octave: number): Generator<PackedRow> {
  const limit = work.limits[rowClass];
  const rows = work.lanes[lane] as Map<number, PackedRow>;
  let open = 0;
  while (open < limit && rows.has(rowKey(rowClass, open))) yield openRow(work, lane, rowKey(rowClass, open++));
  const links = rowClass === 'plain' ? [rowKey('linkUp', 0), rowKey('linkDown', 0)] : [];
  for (const key of links) if (rows.has(key)) yield openRow(work, lane, key);
  const mayOpen = octave === 0 || work.growInwards;
  if (mayOpen && open < limit) yield openRow(work, lane, rowKey(rowClass, open));
}

function placeInLane(work: Work, lane: number, i: number, octave: number): void {
  const pxPerDay = scaleOf(octave, work.home.pxPerDay);
  const rowClass = work.columns.isState[i] ? 'state' : 'plain';
  for (const row of rowsToTry(work, lane, rowClass, octave)) {
    const side = sideThatFits(work, lane, row, i, pxPerDay);
    if (side === undefined) continue;
    put(row, i, side);
    settle(work, i, row.key, side, octave);
    return;
  }
}

/** How many link rows an event may try: all that are allowed at Fit, later only those that Fit has opened. */
function linkRowsOpen(work: Work, lanes: readonly number[], octave: number): number {
  if (octave === 0 || work.growInwards) return work.limits.link;
  let open = 0;
  while (lanes.every((lane) => work.lanes[lane]?.has(linkKey(lanes, lane, open)))) open++;
  return open;
}

/** The rows between an event's own in each lane and the lane's edge: its line passes through them. */
const rowsPassed = (work: Work, lanes: readonly number[], number: number): readonly PackedRow[] =>
  lanes.flatMap((lane) =>
    Array.from({ length: number }, (_, nearer) => openRow(work, lane, linkKey(lanes, lane, nearer))),
  );

/** An event of several tracks takes the row nearest its neighbour in each of its lanes; its label stands in the first. */
function placeAcross(work: Work, i: number, octave: number): void {
  const { columns } = work;
  const pxPerDay = scaleOf(octave, work.home.pxPerDay);
  const lanes = lanesIn(columns.laneMask[i] as number);
  const subject = columns.subjectLane[i] as number;
  const between = lanesBetween(lanes);
  const far = between.length ? ECHO : BARE;
  for (let number = 0; number < linkRowsOpen(work, lanes, octave); number++) {
    const own = openRow(work, subject, linkKey(lanes, subject, number));
    const side = sideThatFits(work, subject, own, i, pxPerDay, work.acrossSides);
    if (side === undefined) continue;
    const others = lanes
      .filter((lane) => lane !== subject)
      .map((lane) => openRow(work, lane, linkKey(lanes, lane, number)));
    const passed = rowsPassed(work, lanes, number);
    if (!others.every((row) => fits(row, columns, i, far, pxPerDay))) continue;
    if (!passed.every((row) => fits(row, columns, i, PASS, pxPerDay))) continue;
    put(own, i, side);
    for (const row of others) put(row, i, far);
    for (const row of passed) put(row, i, PASS);
    const middle = ((columns.startDay[i] as number) + (columns.endDay[i] as number)) / 2;
    for (const lane of between) {
      const days = work.connectors[lane] as number[];
      days.splice(lowerBound(days, middle), 0, middle);
    }
    settle(work, i, own.key, side, octave);
    return;
  }
}

/** Places what is not yet placed of one lane, in order of time, where few enough events begin to be told apart. */
function placeWithin(work: Work, lane: number, { byStart, starts }: LaneOrder, octave: number): void {
  const tileDays = tileDaysOf(work.home, octave);
  for (let from = 0; from < byStart.length;) {
    const to = lowerBound(starts, tileEndDay(work.home, starts[from] as number, tileDays), from + 1);
    if (to - from <= DENSE)
      for (let at = from; at < to; at++) {
        const i = byStart[at] as number;
        if (work.placed.octave[i] === NEVER && !isAcross(work.columns, i)) placeInLane(work, lane, i, octave);
      }
    from = to;
  }
}

/**
 * The row of a lane's counted groups. Where something finds no place at Fit it is a row of its own, last of the plain
 * ones; where all does, the last plain row, which is emptied further out.
 */
function groupRow(work: Work, lane: number): number {
  const rows = work.lanes[lane] as Map<number, PackedRow>;
  const overflow = work.columns.subjectLane.some(
    (subject, i) => subject === lane && (work.placed.octave[i] as number) > 0,
  );
  const plain = [...rows.keys()].filter((key) => classOfKey(key) === 'plain');
  if (!overflow && plain.length) return Math.max(...plain);
  return openRow(work, lane, rowKey('plain', work.limits.plain)).key;
}

const settleRows = (work: Work): void => {
  for (const lane of work.lanes) for (const row of lane.values()) endPass(row, work.columns);
};

const isAcross = (columns: Columns, i: number): boolean => {
  const mask = columns.laneMask[i] as number;
  return (mask & (mask - 1)) !== 0;
};

function begin(
  columns: Columns,
  laneCount: number,
  home: Home,
  limits: RowLimits,
  acrossSides: readonly number[],
): Work {
  const lanes = Array.from({ length: laneCount }, () => new Map<number, PackedRow>());
  const placed: Placement = {
    row: new Uint8Array(columns.count),
    side: new Uint8Array(columns.count),
    octave: new Int8Array(columns.count).fill(NEVER),
  };
  return { columns, home, limits, lanes, connectors: lanes.map(() => []), placed, acrossSides, growInwards: false };
}

function packOctave(work: Work, across: readonly number[], orders: readonly LaneOrder[], octave: number): void {
  const { columns, placed, home } = work;
  for (const i of across) {
    const order = orders[columns.subjectLane[i] as number] as LaneOrder;
    if (placed.octave[i] === NEVER && isOpenAt(order, home, columns.startDay[i] as number, octave))
      placeAcross(work, i, octave);
  }
  settleRows(work);
  orders.forEach((order, lane) => placeWithin(work, lane, order, octave));
  settleRows(work);
  for (const lane of work.lanes) for (const [key, row] of lane) if (!row.events.length) lane.delete(key);
}

/** A list packed for Fit, from which {@link packOn} goes on to the other octaves. */
export interface FitPacked {
  readonly work: Work;
  readonly across: readonly number[];
  readonly orders: readonly LaneOrder[];
}

/** The rows of a lane packed for Fit, and whether some of its events found no place: they need a row for groups. */
export const fitRows = ({
  work,
}: FitPacked): readonly { readonly rows: readonly StackedRow[]; readonly overflows: boolean }[] => {
  const { columns, placed } = work;
  const overflows = work.lanes.map(() => false);
  for (let i = 0; i < columns.count; i++)
    if (placed.octave[i] !== 0) overflows[columns.subjectLane[i] as number] = true;
  return work.lanes.map((lane, at) => ({
    rows: [...lane.values()].map(({ key, events }) => ({ key, state: events.some((i) => columns.isState[i]) })),
    overflows: overflows[at] ?? false,
  }));
};

/**
 * Packs Fit (octave 0), twice where events belong to several tracks: with their labels to the right first and to the left
 * first. The packing that places more of them wins.
 */
export function packFit(columns: Columns, orders: readonly LaneOrder[], home: Home, limits: RowLimits): FitPacked {
  const across: number[] = [];
  for (let i = 0; i < columns.count; i++) if (isAcross(columns, i)) across.push(i);
  const packWith = (sides: readonly number[]): Work => {
    const work = begin(columns, orders.length, home, limits, sides);
    packOctave(work, across, orders, 0);
    return work;
  };
  const placedOf = ({ placed }: Work): number => across.filter((i) => placed.octave[i] === 0).length;
  const right = packWith([RIGHT, LEFT]);
  if (placedOf(right) === across.length) return { work: right, across, orders };
  const left = packWith([LEFT, RIGHT]);
  return { work: placedOf(left) > placedOf(right) ? left : right, across, orders };
}

/**
 * Packs on from Fit inwards to `inner`: an event that found no clear place tries again an octave closer, and keeps the
 * row it finds for all closer scales. Further out than Fit, down to `outer`, events are only taken away. So an event
 * never changes its row, and its visible octaves are one unbroken range.
 */
export function packOn(
  { work, across, orders }: FitPacked,
  octaves: { readonly outer: number; readonly inner: number },
): Packed {
  const homeless = work.placed.octave.reduce((sum, octave) => sum + Number(octave !== 0), 0);
  work.growInwards = homeless > work.columns.count * MANY;
  for (let octave = 1; homeless && octave <= octaves.inner; octave++) packOctave(work, across, orders, octave);
  const groupKeys = orders.map((_, lane) => groupRow(work, lane));
  for (let octave = -1; octave >= octaves.outer; octave--) thin({ ...work, groupKeys }, octave);
  return {
    ...work.placed,
    lanes: work.lanes,
    groupKeys,
    connectors: work.connectors.map((days) => Float64Array.from(days)),
  };
}
