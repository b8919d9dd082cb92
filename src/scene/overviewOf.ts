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

const PAD_PX = 16;
const LEAST_TICK_PX = 3;

function stripScale(whole: TimeWindow, widthPx: number): StripScale {
  const pxPerDay = Math.max(1, widthPx - 2 * PAD_PX) / (whole.endDay - whole.startDay);
  return {
    dayPx: (day) => PAD_PX + (day - whole.startDay) * pxPerDay,
    dayAt: (leftPx) => whole.startDay + (leftPx - PAD_PX) / pxPerDay,
    whole,
    widthPx,
  };
}

/** Which pixel columns of a lane hold the start of an event and which a lasting state: bounded by the strip's width. */
function columnsFilled(columns: Columns, lane: number, scale: StripScale): { ticks: Uint8Array; lines: Uint8Array } {
  const size = Math.max(1, Math.ceil(scale.widthPx));
  const ticks = new Uint8Array(size);
  const lines = new Uint8Array(size);
  const fill = (into: Uint8Array, fromPx: number, toPx: number): void => {
    into.fill(1, Math.max(0, Math.floor(fromPx)), Math.min(size, Math.max(Math.ceil(toPx), Math.floor(fromPx) + 1)));
  };
  for (let i = 0; i < columns.count; i++) {
    if (!(((columns.laneMask[i] as number) >>> lane) & 1)) continue;
    const fromPx = scale.dayPx(columns.startDay[i] as number);
    const toPx = scale.dayPx(columns.endDay[i] as number);
    if (columns.isState[i]) {
      fill(lines, fromPx, toPx);
      fill(ticks, fromPx, fromPx + LEAST_TICK_PX);
    } else fill(ticks, fromPx, Math.max(toPx, fromPx + LEAST_TICK_PX));
  }
  return { ticks, lines };
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

/** The strip of the whole span: one path of ticks and one of lines per lane, whatever the length of the list. */
export function overviewOf(columns: Columns, laneCount: number, whole: TimeWindow, field: Field): OverviewPicture {
  const scale = stripScale(whole, field.widthPx);
  const pitchPx = field.heightPx / (laneCount + 0.3);
  const lanes = Array.from({ length: laneCount }, (_, lane) => {
    const { ticks, lines } = columnsFilled(columns, lane, scale);
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
