import { BROKEN_END_PX } from '../layout/geometry.ts';
import type { Drawable } from '../layout/drawable.ts';
import type { TimeWindow } from '../time/types.ts';
import type { Scale } from './extentPx.ts';
import { laneMarks, type Spot } from './marksOf.ts';
import { firstFree, zoneOf, type StripRow } from './stripRows.ts';

/** The field of a strip, in units of the slide. */
export interface StepField {
  readonly width: number;
  readonly laneHeight: number;
  readonly laneCount: number;
  readonly letter: number; // the size of its letters
}

/** Where every event of a list has its row in the strip. A row does not change, whatever the window. */
export interface StepRows {
  /** Units of the slide to a pixel of the marks, which are drawn smaller where a lane has many rows. */
  readonly unitsPerPx: number;
  /** By the place of an event: its marks' middles, from the top, and whether its rows lie at the edge of two lanes. */
  readonly at: readonly { readonly spots: readonly Spot[]; readonly meets: boolean }[];
}

const SIZES = [1, 0.88, 0.76, 0.68, 0.61, 0.54, 0.48, 0.42]; // below the last one marks could not be told apart
const MOST = 400; // events; more are not drawn one by one
const PITCH_PX = 13; // a bar is 12 high
const PAD_PX = 2;
const GAP_PX = 2;
const TAIL_PX = 3; // left of a statement's narrow mark

export const STRIP_LEFT_PX = 12;
export const STRIP_RIGHT_PX = BROKEN_END_PX + 5;

/** Days to the pixels of a strip: a pad before the window, and after it room for the broken end of a state. */
export function stripScaleOf({ startDay, endDay }: TimeWindow, widthPx: number): Scale {
  const pxPerDay = Math.max(1, widthPx - STRIP_LEFT_PX - STRIP_RIGHT_PX) / (endDay - startDay);
  return { startDay: startDay - STRIP_LEFT_PX / pxPerDay, pxPerDay, widthPx };
}

interface Place {
  readonly lane: number;
  readonly row: StripRow;
}

/** What links lanes comes first, then what lasts, as long lines at the top of a lane; what is said last, as tails hang down. */
const rankOf = ({ lanes, isState, said }: Drawable): number => (lanes.length > 1 ? 0 : isState ? 1 : said ? 3 : 2);

const isFree = ({ taken }: StripRow, leftPx: number, rightPx: number): boolean =>
  taken.every(([left, right]) => rightPx <= left || leftPx >= right);

/** A row of the lane's own events or, where none is free, one of its links at this time; else a new one. */
function rowFor(rows: StripRow[], lanes: readonly number[], lane: number, leftPx: number, rightPx: number): StripRow {
  const zone = zoneOf(lanes, lane);
  const own = rows.filter((row) => row.lane === lane && row.zone === zone);
  const links = zone === 'plain' ? rows.filter((row) => row.lane === lane && row.zone !== 'plain') : [];
  const link = own.some((row) => isFree(row, leftPx, rightPx))
    ? undefined
    : links.find((row) => isFree(row, leftPx, rightPx));
  if (link === undefined) return firstFree(rows, lane, zone, leftPx, rightPx);
  link.taken.push([leftPx, rightPx]);
  return link;
}

function packed(drawables: readonly Drawable[], scale: Scale) {
  const rows: StripRow[] = [];
  const places: Place[][] = drawables.map(() => []);
  const ranked = drawables.map((drawable, place) => ({ drawable, place, rank: rankOf(drawable) }));
  for (const { drawable, place } of ranked.sort((a, b) => a.rank - b.rank)) {
    places[place] = drawable.lanes.map((lane) => {
      const marks = laneMarks(drawable, { event: place, lane, middlePx: 0 }, scale);
      const leftPx = Math.min(...marks.map((mark) => mark.leftPx)) - (drawable.said ? TAIL_PX : 0);
      const rightPx = Math.max(...marks.map((mark) => mark.rightPx)) + (drawable.open ? BROKEN_END_PX : 0);
      return { lane, row: rowFor(rows, drawable.lanes, lane, leftPx - GAP_PX, rightPx + GAP_PX) };
    });
  }
  return { rows, places };
}

/** The middle of a row: rows that link to a neighbour lie at its edge, the others from the top on. */
function middleOf(row: StripRow, rows: readonly StripRow[], laneHeightPx: number): number {
  const own = rows.filter(({ lane }) => lane === row.lane);
  const countOf = (zone: StripRow['zone']): number => own.filter((one) => one.zone === zone).length;
  const inPx = (number: number): number => PAD_PX + (number + 0.5) * PITCH_PX;
  const topPx = row.lane * laneHeightPx;
  if (row.zone === 'down') return topPx + laneHeightPx - inPx(row.at);
  const number = row.zone === 'up' ? row.at : countOf('up') + row.at;
  const alone = own.length === 1 && row.zone === 'plain';
  return topPx + (alone ? laneHeightPx / 2 : inPx(number));
}

/**
 * Packs a list into the rows of a strip at the scale of `window`: no mark lies on another. `undefined` where the lanes have not
 * so many rows.
 */
export function stepRowsOf(
  drawables: readonly Drawable[],
  window: TimeWindow,
  { width, laneHeight, laneCount }: StepField,
): StepRows | undefined {
  if (drawables.length > MOST) return undefined;
  for (const unitsPerPx of SIZES) {
    const laneHeightPx = laneHeight / unitsPerPx;
    const { rows, places } = packed(drawables, stripScaleOf(window, width / unitsPerPx));
    const most = Math.floor((laneHeightPx - 2 * PAD_PX) / PITCH_PX + 0.05);
    const isFull = (lane: number): boolean => rows.filter((row) => row.lane === lane).length > most;
    if (Array.from({ length: laneCount }, (_, lane) => lane).some(isFull)) continue;
    const at = places.map((own, event) => ({
      spots: own.map(({ lane, row }) => ({ event, lane, middlePx: middleOf(row, rows, laneHeightPx) })),
      meets: own.length === 2 && own.every(({ row }) => row.at === 0),
    }));
    return { unitsPerPx, at };
  }
  return undefined;
}
