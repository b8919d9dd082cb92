import { TILE_PX } from './geometry.ts';
import type { Layout } from './layout.ts';
import { lowerBound, octaveOf, scaleOf } from './octave.ts';
import { NEVER } from './types.ts';
import type { TimeWindow } from '../time/types.ts';

/** Events of one lane that find no place of their own at a scale, as one counted bracket. */
export interface Group {
  readonly lane: number;
  readonly events: readonly number[]; // in order of time
  readonly startDay: number;
  readonly endDay: number;
}

const LABEL_ROOM_PX = 132; // a group's label: "12 in 1992–1995"

interface Growing {
  events: number[];
  startDay: number;
  endDay: number;
}

/** Groups whose brackets and labels would touch are one group. `sorted` is in order of time. */
function clusters(layout: Layout, sorted: readonly number[], pxPerDay: number): readonly Growing[] {
  const { startDay, endDay } = layout.columns;
  const found: Growing[] = [];
  for (const event of sorted) {
    const from = startDay[event] as number;
    const to = layout.columns.isState[event] ? from + 1 : (endDay[event] as number);
    const last = found.at(-1);
    const roomPx = last?.events.length === 1 ? 24 + (layout.columns.labelPx[last.events[0] as number] as number) : LABEL_ROOM_PX;
    if (last && from * pxPerDay < Math.max(last.startDay * pxPerDay + 6, last.endDay * pxPerDay) + roomPx) {
      last.events.push(event);
      last.endDay = Math.max(last.endDay, to);
    } else found.push({ events: [event], startDay: from, endDay: to });
  }
  return found;
}

/**
 * The groups that reach into a window. Groups are made for a whole octave from all that has no place in it, so they stay
 * while one pans and zooms within it; a state counts where it begins.
 */
export function groupsIn(layout: Layout, window: TimeWindow, widthPx: number): readonly Group[] {
  const { packed, home } = layout;
  const livePxPerDay = widthPx / (window.endDay - window.startDay);
  const octave = octaveOf(livePxPerDay, home.pxPerDay);
  const pxPerDay = scaleOf(octave, home.pxPerDay);
  const reachDays = (TILE_PX * 4) / pxPerDay;
  const found: Group[] = [];
  layout.orders.forEach((order, lane) => {
    if (layout.lanes[lane]?.hidden) return;
    const from = lowerBound(order.starts, window.startDay - reachDays);
    const to = lowerBound(order.starts, window.endDay + reachDays, from);
    const homeless: number[] = [];
    for (let at = from; at < to; at++) {
      const event = order.byStart[at] as number;
      if ((packed.octave[event] ?? NEVER) > octave) homeless.push(event);
    }
    for (const group of clusters(layout, homeless, pxPerDay))
      if (group.endDay > window.startDay && group.startDay < window.endDay) found.push({ lane, ...group });
  });
  return found;
}

/** Whether zooming in can tell the events of a group apart: not where they all have the same extent. */
export function canSeparate(layout: Layout, { events }: Group): boolean {
  const { startDay, endDay } = layout.columns;
  const [first] = events;
  return events.some(
    (event) => startDay[event] !== startDay[first as number] || endDay[event] !== endDay[first as number],
  );
}
