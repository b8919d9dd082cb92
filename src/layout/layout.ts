import type { TimeWindow } from '../time/types.ts';
import { MAX_PX_PER_DAY } from './geometry.ts';
import { homeOf } from './home.ts';
import { silencesOf, type Silence } from './silences.ts';
import { laneOrderOf, type LaneOrder } from './laneOrder.ts';
import { lanesHeightPx, stackLanes } from './lanes.ts';
import { octaveOf } from './octave.ts';
import type { Prepared } from './drawn.ts';
import { ROOMY, SNUG } from './pitch.ts';
import { rowKey } from './rowKey.ts';
import { fitRows, packFit, packOn, type FitPacked, type Packed, type RowLimits } from './pack.ts';
import { indexRow, visitRow, type RowIndex } from './rowIndex.ts';
import { NEVER, type Columns, type Home, type Lane } from './types.ts';

/** What never changes while one list is shown on a plot of one width: rows, and where they may be found. */
export interface Packing {
  readonly columns: Columns;
  readonly home: Home;
  readonly packed: Omit<Packed, 'lanes'>;
  readonly rows: readonly (readonly RowIndex[])[]; // per lane
  readonly orders: readonly LaneOrder[]; // per lane
  readonly octaves: { readonly outer: number; readonly inner: number };
  readonly silences: readonly Silence[];
}

/** A packing with its lanes stacked: which are folded, and how high each is. */
export interface Layout extends Packing {
  readonly lanes: readonly Lane[];
  readonly heightPx: number;
}

/** An event in one of its lanes, as a window shows it. */
export interface Placed {
  readonly event: number; // index into the columns
  readonly lane: number;
  readonly key: number; // its row there
  readonly side: number;
}

const MOST_PLAIN_ROWS = 12;
const MOST_STATE_ROWS = 4;
const LINK_ROWS = 3;
const LEAST_PLAIN_ROWS = 4;
const SHORT_LIST = 300; // up to this length the rows are tried out, beyond it they are reckoned
const STRETCH = 1.15; // the lanes may be this much higher than the window before events are grouped

function octavesOf(home: Home, widthPx: number): { outer: number; inner: number } {
  const widest = Math.min(home.pxPerDay, (widthPx * 0.7) / (home.whole.endDay - home.whole.startDay));
  return { outer: octaveOf(widest, home.pxPerDay), inner: Math.max(0, octaveOf(MAX_PX_PER_DAY, home.pxPerDay)) };
}

/** How many rows of each kind a long list may open in each lane: reckoned, not tried out. */
function reckonedLimits(laneCount: number, availablePx: number): RowLimits {
  const { lanePadPx, rowPx, stateRowPx } = ROOMY;
  const lanePx = availablePx / laneCount - 2 * lanePadPx - rowPx; // a row is for groups
  const state = Math.min(MOST_STATE_ROWS, Math.max(1, Math.floor(lanePx / 2 / stateRowPx)));
  const plain = Math.floor((lanePx - state * stateRowPx) / rowPx);
  return { link: LINK_ROWS, state, plain: Math.min(MOST_PLAIN_ROWS, Math.max(2, plain)) };
}

/** The least that lanes packed for Fit need, rows for groups included. */
function leastHeightPxOf(packed: FitPacked): number {
  const lanes = fitRows(packed);
  const rows = lanes.map((lane) => lane.rows);
  const groupsPx = lanes.filter(({ overflows }) => overflows).length * SNUG.rowPx;
  return groupsPx + lanesHeightPx(rows, [], SNUG);
}

/** Packs Fit with as many rows as the window has room for: fewer rows, more groups. */
function packInto(columns: Columns, orders: readonly LaneOrder[], home: Home, availablePx: number): FitPacked {
  if (columns.count > SHORT_LIST) return packFit(columns, orders, home, reckonedLimits(orders.length, availablePx));
  const packWith = (plain: number): FitPacked =>
    packFit(columns, orders, home, { link: LINK_ROWS, state: MOST_STATE_ROWS, plain });
  for (let plain = MOST_PLAIN_ROWS; plain > LEAST_PLAIN_ROWS; plain--) {
    const packed = packWith(plain);
    if (leastHeightPxOf(packed) <= availablePx * STRETCH) return packed;
  }
  return packWith(LEAST_PLAIN_ROWS);
}

/**
 * Packs a list for a plot that is `widthPx` wide at Fit, with `availablePx` of height for all lanes. Cost: n log n in the
 * list, once; the answers of {@link placedIn} then grow with what is seen.
 */
export function packingOf(columns: Columns, laneCount: number, widthPx: number, availablePx: number): Packing {
  return packedFor(columns, preparedOf(columns, laneCount), widthPx, availablePx);
}

/** What does not depend on the plot's size. Cost: n log n, once per list. */
export const preparedOf = (columns: Columns, laneCount: number): Prepared => ({
  orders: Array.from({ length: laneCount }, (_, lane) => laneOrderOf(columns, lane)),
  silences: silencesOf(columns),
});

/** As {@link packingOf}, with what is prepared already. Every part may be handed from a worker. */
export function packedFor(columns: Columns, prepared: Prepared, widthPx: number, availablePx: number): Packing {
  const home = homeOf(columns, widthPx);
  const octaves = octavesOf(home, widthPx);
  const { lanes, ...packed } = packOn(packInto(columns, prepared.orders, home, availablePx), octaves);
  const rows = lanes.map((lane) => [...lane.values()].map((row) => indexRow(row, columns, packed)));
  return { columns, home, packed, rows, octaves, ...prepared };
}

/**
 * What can be shown of a long list before it is packed: nothing stands alone, everything is counted in a group or a
 * density, in one row per lane. Cost: grows with n, but in one quick pass.
 */
export function unpackedFor(columns: Columns, prepared: Prepared, widthPx: number): Packing {
  const home = homeOf(columns, widthPx);
  const key = rowKey('plain', 0);
  const { orders } = prepared;
  const packed = {
    row: new Uint8Array(columns.count),
    side: new Uint8Array(columns.count),
    octave: new Int8Array(columns.count).fill(NEVER),
    groupKeys: orders.map(() => key),
    connectors: orders.map(() => new Float64Array()),
  };
  const rows = orders.map(() => [{ key, state: false, generations: [] }]);
  return { columns, home, packed, rows, octaves: octavesOf(home, widthPx), ...prepared };
}

/** Stacks the lanes of a packing. Cheap: hiding a lane or resizing does not pack again. */
export function layoutOf(packing: Packing, hidden: readonly boolean[], availablePx: number, headPx = 0): Layout {
  const lanes = stackLanes(packing.rows, hidden, availablePx, headPx);
  const last = lanes.at(-1);
  return { ...packing, lanes, heightPx: last ? last.topPx + last.heightPx : 0 };
}

/**
 * Every event that stands alone in `window` on a plot of `widthPx`, once per lane it belongs to, hidden lanes left out; and with
 * side PASS once for each row that its line only passes through.
 */
export function placedIn(layout: Layout, window: TimeWindow, widthPx: number): readonly Placed[] {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const octave = octaveOf(pxPerDay, layout.home.pxPerDay);
  const found: Placed[] = [];
  layout.rows.forEach((rows, lane) => {
    if (layout.lanes[lane]?.hidden) return;
    for (const row of rows)
      visitRow(row, layout.columns, window, { pxPerDay, octave }, (event, side) => {
        found.push({ event, lane, key: row.key, side });
      });
  });
  return found;
}
