import type { TimeWindow } from '../time/types.ts';
import { DENSE } from './geometry.ts';
import type { LaneOrder } from './laneOrder.ts';
import type { Layout } from './layout.ts';
import { lowerBound, octaveOf, scaleOf } from './octave.ts';
import { tileDaysOf, tileStartDay } from './tiles.ts';
import { NEVER } from './types.ts';

/** Events of one lane that find no place of their own at a scale, as one counted bracket. */
export interface Group {
  readonly lane: number;
  readonly count: number;
  /** Its events in order of time; absent where they are too many to be told apart: then `dense` draws how many. */
  readonly events?: readonly number[];
  readonly startDay: number;
  readonly endDay: number;
}

const LABEL_ROOM_PX = 132; // a group's label: "12 events, 1992–1995"
const REACH_TILES = 4; // beyond the window: a group that begins there may reach in

interface Growing {
  events: number[];
  startDay: number;
  endDay: number;
}

/** What one lane has no place for around a window: events one by one where they are few, stretches where they are many. */
interface Homeless {
  readonly few: readonly number[];
  readonly many: readonly { readonly from: number; readonly to: number }[]; // into the lane's order by start
}

function homelessIn(layout: Layout, order: LaneOrder, window: TimeWindow, octave: number): Homeless {
  const { home, packed } = layout;
  const tileDays = tileDaysOf(home, octave);
  const endDay = window.endDay + REACH_TILES * tileDays;
  const few: number[] = [];
  const many: { from: number; to: number }[] = [];
  let tileDay = tileStartDay(home, window.startDay, tileDays) - REACH_TILES * tileDays;
  let from = lowerBound(order.starts, tileDay);
  while (tileDay < endDay && from < order.starts.length) {
    tileDay = tileStartDay(home, order.starts[from] as number, tileDays) + tileDays;
    const to = lowerBound(order.starts, tileDay, from);
    const last = many.at(-1);
    if (to - from <= DENSE)
      for (let at = from; at < to; at++) {
        const event = order.byStart[at] as number;
        if ((packed.octave[event] ?? NEVER) > octave) few.push(event);
      }
    else if (last?.to === from) last.to = to;
    else many.push({ from, to });
    from = to;
  }
  return { few, many };
}

/** Groups whose brackets and labels would touch are one group. `sorted` is in order of time. */
function clusters(layout: Layout, sorted: readonly number[], pxPerDay: number): readonly Growing[] {
  const { startDay, endDay, labelPx, isState } = layout.columns;
  const found: Growing[] = [];
  for (const event of sorted) {
    const from = startDay[event] as number;
    const to = isState[event] ? from + 1 : (endDay[event] as number);
    const last = found.at(-1);
    const roomPx = last?.events.length === 1 ? 24 + (labelPx[last.events[0] as number] as number) : LABEL_ROOM_PX;
    if (last && from * pxPerDay < Math.max(last.startDay * pxPerDay + 6, last.endDay * pxPerDay) + roomPx) {
      last.events.push(event);
      last.endDay = Math.max(last.endDay, to);
    } else found.push({ events: [event], startDay: from, endDay: to });
  }
  return found;
}

/**
 * The groups that reach into a window. Groups are made for a whole octave from all that has no place in it, so they stay
 * while one pans and zooms within it; a state counts where it begins. Cost: grows with the tiles in view and log n.
 */
export function groupsIn(layout: Layout, window: TimeWindow, widthPx: number): readonly Group[] {
  const { home } = layout;
  const octave = octaveOf(widthPx / (window.endDay - window.startDay), home.pxPerDay);
  const pxPerDay = scaleOf(octave, home.pxPerDay);
  const found: Group[] = [];
  layout.orders.forEach((order, lane) => {
    if (layout.lanes[lane]?.hidden) return;
    const { few, many } = homelessIn(layout, order, window, octave);
    for (const { events, startDay, endDay } of clusters(layout, few, pxPerDay))
      found.push({ lane, count: events.length, events, startDay, endDay });
    for (const { from, to } of many)
      found.push({
        lane,
        count: to - from,
        startDay: order.starts[from] as number,
        endDay: (order.starts[to - 1] as number) + 1,
      });
  });
  return found.filter(({ startDay, endDay }) => endDay > window.startDay && startDay < window.endDay);
}

/** Whether zooming in can tell the events of a group apart: not where they all have the same extent. */
export function canSeparate(layout: Layout, { events, startDay, endDay }: Group): boolean {
  if (!events) return endDay - startDay > 1;
  const { columns } = layout;
  const [first] = events;
  return events.some(
    (event) =>
      columns.startDay[event] !== columns.startDay[first as number] ||
      columns.endDay[event] !== columns.endDay[first as number],
  );
}
