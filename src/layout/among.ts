import type { LaneOrder } from './laneOrder.ts';

/** The events that are left where a list is narrowed; the others keep their places as ghosts. Events are places in columns. */
export interface Among {
  readonly has: (event: number) => boolean;
  /** Per lane, as the layout's own: what is out of sight, in a group or in a strip is counted in these. */
  readonly orders: readonly LaneOrder[];
}

function kept(days: Float64Array, events: Int32Array, has: Among['has']): { days: Float64Array; events: Int32Array } {
  const places = Uint32Array.from(events.keys()).filter((at) => has(events[at] as number));
  return {
    days: Float64Array.from(places, (at) => days[at] as number),
    events: Int32Array.from(places, (at) => events[at] as number),
  };
}

/** The orders of the lanes without the ghosts. One pass over the list. */
export function amongOf(orders: readonly LaneOrder[], has: Among['has']): Among {
  return {
    has,
    orders: orders.map(({ starts, byStart, ends, byEnd }) => {
      const start = kept(starts, byStart, has);
      const end = kept(ends, byEnd, has);
      return { starts: start.days, byStart: start.events, ends: end.days, byEnd: end.events };
    }),
  };
}
