import type { Coverage } from '../layout/coverage.ts';
import type { Columns } from '../layout/types.ts';
import { rulerFor } from '../time/ruler.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { path } from './path.ts';

/** Days to pixels of the strip, and back. */
export interface StripScale {
  readonly dayPx: (day: number) => number;
  readonly dayAt: (leftPx: number) => number;
  readonly whole: TimeWindow;
  readonly widthPx: number;
}

export interface OverviewPicture {
  readonly scale: StripScale;
  readonly lanes: readonly { readonly ticks: string; readonly lines: string }[];
  readonly labels: readonly { readonly leftPx: number; readonly text: string }[];
  readonly middleOf: (event: number) => number;
}

interface Field {
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/** Before and after the span. */
export const OVERVIEW_PAD_PX = 16;
const LEAST_TICK_PX = 3;

function stripScale(whole: TimeWindow, widthPx: number): StripScale {
  const pxPerDay = Math.max(1, widthPx - 2 * OVERVIEW_PAD_PX) / (whole.endDay - whole.startDay);
  return {
    dayPx: (day) => OVERVIEW_PAD_PX + (day - whole.startDay) * pxPerDay,
    dayAt: (leftPx) => whole.startDay + (leftPx - OVERVIEW_PAD_PX) / pxPerDay,
    whole,
    widthPx,
  };
}

interface Filled {
  readonly ticks: Uint8Array;
  readonly lines: Uint8Array;
}

/** Fills from one pixel to another, at least one. */
function fill(into: Uint8Array, fromPx: number, toPx: number): void {
  const from = Math.max(0, Math.floor(fromPx));
  const to = Math.min(into.length, Math.max(Math.ceil(toPx), Math.floor(fromPx) + 1));
  for (let px = from; px < to; px++) into[px] = 1;
}

/** Which pixel columns of each lane hold the start of an event and which a lasting state, in one pass over the list. */
function columnsFilled(
  columns: Columns,
  laneCount: number,
  scale: StripScale,
  has?: (event: number) => boolean,
): readonly Filled[] {
  const size = Math.max(1, Math.ceil(scale.widthPx));
  const lanes = Array.from({ length: laneCount }, () => ({ ticks: new Uint8Array(size), lines: new Uint8Array(size) }));
  const { startDay, endDay, laneMask, isState } = columns;
  const pxPerDay = scale.dayPx(1) - scale.dayPx(0);
  const originPx = scale.dayPx(0);
  for (let i = 0; i < columns.count; i++) {
    if (has?.(i) === false) continue;
    const fromPx = originPx + (startDay[i] as number) * pxPerDay;
    const toPx = originPx + (endDay[i] as number) * pxPerDay;
    let mask = laneMask[i] as number;
    for (let lane = 0; mask !== 0 && lane < laneCount; lane++, mask >>>= 1) {
      if (!(mask & 1)) continue;
      const { ticks, lines } = lanes[lane] as Filled;
      if (isState[i]) fill(lines, fromPx, toPx);
      fill(ticks, fromPx, isState[i] ? fromPx + LEAST_TICK_PX : Math.max(toPx, fromPx + LEAST_TICK_PX));
    }
  }
  return lanes;
}

/** The same from bins: grows with their number and not with the list. */
function binsFilled({ lanes }: Coverage, scale: StripScale): readonly Filled[] {
  const size = Math.max(1, Math.ceil(scale.widthPx));
  const { startDay, endDay } = scale.whole;
  return lanes.map(({ events, states }) => {
    const filled = { ticks: new Uint8Array(size), lines: new Uint8Array(size) };
    const edgePx = (bin: number): number => scale.dayPx(startDay + (bin / events.length) * (endDay - startDay));
    for (let bin = 0; bin < events.length; bin++) {
      const leastPx = events[bin] === 2 ? LEAST_TICK_PX : 0;
      if (events[bin]) fill(filled.ticks, edgePx(bin), Math.max(edgePx(bin + 1), edgePx(bin) + leastPx));
      if (states[bin]) fill(filled.lines, edgePx(bin), edgePx(bin + 1));
    }
    return filled;
  });
}

function runs(filled: Uint8Array, topPx: number, heightPx: number): string {
  let d = '';
  for (let at = 0; at < filled.length; at++) {
    if (!filled[at]) continue;
    const from = at;
    while (filled[at + 1]) at++;
    d += path('M', from, topPx, 'H', at + 1, 'V', topPx + heightPx, 'H', from, 'Z');
  }
  return d;
}

/**
 * The strip of the whole span: one path of ticks and one of lines per lane, whatever the length of the list. With
 * `coverage`, made of these columns and this span, the list itself is not gone through; with `has`, only the events
 * that it has are drawn.
 */
export function overviewOf(
  columns: Columns,
  laneCount: number,
  whole: TimeWindow,
  field: Field,
  coverage?: Coverage,
  has?: (event: number) => boolean,
): OverviewPicture {
  const scale = stripScale(whole, field.widthPx);
  const pitchPx = field.heightPx / (laneCount + 0.3);
  const filled = coverage ? binsFilled(coverage, scale) : columnsFilled(columns, laneCount, scale, has);
  const lanes = filled.map(({ ticks, lines }, lane) => {
    const middlePx = field.topPx + pitchPx * (lane + 0.65);
    const tickPx = Math.min(5, Math.max(2, pitchPx - 2));
    return { ticks: runs(ticks, middlePx - tickPx / 2, tickPx), lines: runs(lines, middlePx - 0.75, 1.5) };
  });
  const shown: TimeWindow = { startDay: scale.dayAt(0) as Day, endDay: scale.dayAt(field.widthPx) as Day };
  const labels = rulerFor(shown, field.widthPx, { minLabelPx: 96 }).ticks.flatMap(({ day, label }) => {
    const leftPx = scale.dayPx(day);
    return label === undefined || leftPx > field.widthPx - 36 ? [] : [{ leftPx, text: label }];
  });
  const middleOf = (event: number): number =>
    scale.dayPx(((columns.startDay[event] as number) + (columns.endDay[event] as number)) / 2);
  return { scale, lanes, labels, middleOf };
}
