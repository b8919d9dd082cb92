import type { Drawable } from '../layout/drawable.ts';
import { BROKEN_END_PX } from '../layout/geometry.ts';
import { rulerFor } from '../time/ruler.ts';
import type { Day } from '../time/types.ts';
import { dayPx, type Scale } from './extentPx.ts';
import { linkedPaths } from './linkedPaths.ts';
import { laneMarks } from './marksOf.ts';
import type { Path } from './path.ts';
import { firstFree, stackStrip, zoneOf, type StripRow } from './stripRows.ts';

/** An event with the number that it has on paper. */
export interface Numbered {
  readonly number: number;
  readonly drawable: Drawable;
}

/** A picture of lanes over time in which every event has a number instead of a label. Pixels at 1×. */
export interface NumberedStrip {
  readonly widthPx: number;
  readonly heightPx: number; // of the lanes, without the axis under them
  readonly lanes: readonly { readonly lane: number; readonly topPx: number; readonly heightPx: number }[];
  readonly paths: readonly Path[]; // in the order in which they are drawn
  readonly numbers: readonly { readonly number: number; readonly centrePx: number; readonly middlePx: number }[];
  readonly ticks: readonly { readonly leftPx: number; readonly label?: string }[];
}

/** Events that are drawn alike share one mark, with their numbers side by side. */
interface Group {
  readonly drawable: Drawable;
  readonly numbers: readonly number[];
}

export const NUMBER_PX = 19; // the circle's diameter
const PITCH_PX = 21;
const PER_LINE = 8;
const GAP_PX = 4;
const PAD_LEFT_PX = 28; // room for one number before the first mark
const PAD_RIGHT_PX = 44; // and for the broken end of a state after the last
const LEAST_DAYS = 180;
const LABEL_PX = 40;

function groupsOf(items: readonly Numbered[]): readonly Group[] {
  const groups = new Map<string, { drawable: Drawable; numbers: number[] }>();
  for (const { number, drawable } of items) {
    const { start, startDay, endDay, lanes, subjectLane, inferred, said, observed, isState, open } = drawable;
    const flags = [inferred, said, observed, isState, open];
    const key = [start.startDay, start.endDay, startDay, endDay, lanes, subjectLane, flags].join(' ');
    const group = groups.get(key);
    if (group) group.numbers.push(number);
    else groups.set(key, { drawable, numbers: [number] });
  }
  return [...groups.values()].sort((a, b) => a.drawable.startDay - b.drawable.startDay);
}

function scaleOf(items: readonly Numbered[], widthPx: number): Scale {
  const from = Math.min(...items.map(({ drawable }) => drawable.startDay));
  const to = Math.max(...items.map(({ drawable }) => drawable.endDay));
  const days = Math.max(to - from, LEAST_DAYS);
  const pxPerDay = (widthPx - PAD_LEFT_PX - PAD_RIGHT_PX) / days;
  return { startDay: (from + to - days) / 2 - PAD_LEFT_PX / pxPerDay, pxPerDay, widthPx };
}

interface Boxed {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly numbersPx: number; // the left of its numbers
}

/** Where a group lies from left to right in one lane; a state has its numbers before it, or else on its bar. */
function boxOf({ drawable, numbers }: Group, lane: number, scale: Scale): Boxed {
  const marks = laneMarks(drawable, { event: 0, lane, middlePx: 0 }, scale);
  const start = marks.at(-1) ?? { leftPx: 0, rightPx: 0 };
  const leftPx = Math.min(...marks.map((mark) => mark.leftPx));
  const rightPx = Math.max(...marks.map((mark) => mark.rightPx)) + (drawable.open ? BROKEN_END_PX : 0);
  if (lane !== drawable.subjectLane) return { leftPx, rightPx, numbersPx: leftPx };
  const blockPx = Math.min(numbers.length, PER_LINE) * PITCH_PX;
  const before = start.leftPx - GAP_PX - blockPx;
  const after = start.rightPx + GAP_PX;
  const isAfter = drawable.isState ? before < 0 : after + blockPx <= scale.widthPx || before < 0;
  const numbersPx = Math.max(0, Math.min(isAfter ? after : before, scale.widthPx - blockPx));
  return { leftPx: Math.min(leftPx, numbersPx), rightPx: Math.max(rightPx, numbersPx + blockPx), numbersPx };
}

const linesOf = (numbers: readonly number[]): number => Math.ceil(numbers.length / PER_LINE);

function numbersOf({ numbers }: Group, leftPx: number, middlePx: number): NumberedStrip['numbers'] {
  const lines = linesOf(numbers);
  return numbers.map((number, at) => ({
    number,
    centrePx: leftPx + (at % PER_LINE) * PITCH_PX + PITCH_PX / 2,
    middlePx: middlePx + (Math.floor(at / PER_LINE) - (lines - 1) / 2) * PITCH_PX,
  }));
}

function ticksOf(scale: Scale): NumberedStrip['ticks'] {
  const window = { startDay: scale.startDay as Day, endDay: (scale.startDay + scale.widthPx / scale.pxPerDay) as Day };
  const { ticks, context } = rulerFor(window, scale.widthPx, { minLabelPx: 64 });
  const labelled = ticks.flatMap(({ day, label }) => {
    const leftPx = dayPx(scale, day);
    if (label === undefined) return [];
    return leftPx > scale.widthPx - LABEL_PX ? [{ leftPx }] : [{ leftPx, label }];
  });
  return context === undefined ? labelled : [{ leftPx: 0, label: context }, ...labelled];
}

/**
 * Draws dated events on one strip of lanes, `widthPx` wide: no number covers another, or the mark of another event.
 * Only lanes that hold one of the events are drawn. `undefined` where there is nothing to draw.
 */
export function numberedStripOf(items: readonly Numbered[], widthPx: number): NumberedStrip | undefined {
  if (items.length === 0) return undefined;
  const scale = scaleOf(items, widthPx);
  const rows: StripRow[] = [];
  const placed = groupsOf(items).map((group) => {
    const { lanes } = group.drawable;
    const places = lanes.map((lane) => {
      const box = boxOf(group, lane, scale);
      const row = firstFree(rows, lane, zoneOf(lanes, lane), box.leftPx - GAP_PX, box.rightPx + GAP_PX);
      if (lane === group.drawable.subjectLane) row.lines = Math.max(row.lines, linesOf(group.numbers));
      return { lane, row, box };
    });
    return { group, places };
  });
  const { lanes, heightPx, middleOf } = stackStrip(rows, PITCH_PX);
  const drawn = placed.map(({ group, places }) => {
    const spots = places.map(({ lane, row }) => ({ event: 0, lane, middlePx: middleOf(row) }));
    const home = places.find(({ lane }) => lane === group.drawable.subjectLane);
    const edgePx = lanes.find(({ lane }) => lane === places[1]?.lane)?.topPx ?? 0;
    const meets = places.length === 2 && places.every(({ row }) => row.at === 0);
    return {
      paths: linkedPaths(group.drawable, spots, scale, meets ? edgePx : undefined),
      numbers: home ? numbersOf(group, home.box.numbersPx, middleOf(home.row)) : [],
    };
  });
  const paths = drawn.flatMap((picture) => picture.paths);
  const links = paths.filter(({ role }) => role === 'link');
  const rest = paths.filter(({ role }) => role !== 'link');
  const numbers = drawn.flatMap((picture) => picture.numbers);
  return { widthPx, heightPx, lanes, paths: [...links, ...rest], numbers, ticks: ticksOf(scale) };
}
