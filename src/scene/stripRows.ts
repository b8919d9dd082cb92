/** Rows that link to the lane above lie at a lane's top, those that link to the lane below at its foot. */
export type Zone = 'up' | 'plain' | 'down';

/** A row of a strip with what it holds already, from left to right in pixels. */
export interface StripRow {
  readonly lane: number;
  readonly zone: Zone;
  readonly at: number; // counted from the edge that its zone lies at, from 0
  readonly taken: (readonly [leftPx: number, rightPx: number])[];
  lines: number; // of numbers, one above the other
}

interface StripLane {
  readonly lane: number;
  readonly topPx: number;
  readonly heightPx: number;
}

const PAD_PX = 7;
const LEAST_PX = 42; // two lines of a track's name
const ROW_GAP_PX = 3;

/** The zone of an event in one of its lanes. */
export function zoneOf(lanes: readonly number[], lane: number): Zone {
  if (lanes.length < 2) return 'plain';
  if (lane === lanes[0]) return 'down';
  return lane === lanes.at(-1) ? 'up' : 'plain';
}

/** The first row of a lane's zone in which a stretch is free; it is taken from now on. A new row where none is. */
export function firstFree(rows: StripRow[], lane: number, zone: Zone, leftPx: number, rightPx: number): StripRow {
  const own = rows.filter((row) => row.lane === lane && row.zone === zone);
  const free = own.find(({ taken }) => taken.every(([left, right]) => rightPx <= left || leftPx >= right));
  const row = free ?? { lane, zone, at: own.length, taken: [], lines: 1 };
  if (!free) rows.push(row);
  row.taken.push([leftPx, rightPx]);
  return row;
}

const PLACE: Readonly<Record<Zone, number>> = { up: 0, plain: 1, down: 2 };

const byPlace = (a: StripRow, b: StripRow): number =>
  PLACE[a.zone] - PLACE[b.zone] || (a.zone === 'down' ? b.at - a.at : a.at - b.at);

/** Stacks the rows lane by lane, each as high as its lines of numbers need. */
export function stackStrip(rows: readonly StripRow[], linePx: number) {
  const middles = new Map<StripRow, number>();
  const lanes: StripLane[] = [];
  let topPx = 0;
  for (const lane of [...new Set(rows.map((row) => row.lane))].sort((a, b) => a - b)) {
    const own = rows.filter((row) => row.lane === lane).sort(byPlace);
    const needPx = own.reduce((sum, { lines }) => sum + lines * linePx + ROW_GAP_PX, 2 * PAD_PX);
    const heightPx = Math.max(LEAST_PX, needPx);
    let rowPx = topPx + PAD_PX;
    const sparePx = heightPx - needPx;
    own.forEach((row, at) => {
      // What is left over lies between the rows, so that the outer ones stay at the lane's edges.
      const shiftPx = own.length === 1 ? sparePx / 2 : (sparePx * at) / (own.length - 1);
      const rowHeightPx = row.lines * linePx + ROW_GAP_PX;
      middles.set(row, rowPx + shiftPx + rowHeightPx / 2);
      rowPx += rowHeightPx;
    });
    lanes.push({ lane, topPx, heightPx });
    topPx += heightPx;
  }
  return { lanes, heightPx: topPx, middleOf: (row: StripRow): number => middles.get(row) ?? 0 };
}
