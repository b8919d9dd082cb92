import { columnsOf } from './columnsOf.ts';
import type { Drawable } from './drawable.ts';
import type { LaneOrder } from './laneOrder.ts';
import type { Silence } from './silences.ts';
import type { Columns } from './types.ts';
import type { EventId } from '../model/types.ts';

/** The dated events of a list, ready to draw. A place is an index into the columns. */
export interface Drawn {
  readonly columns: Columns;
  /** The event at a place from 0 to `columns.count` - 1. It may be decoded on demand: ask for what is shown. */
  readonly drawableAt: (place: number) => Drawable;
  /** The index in the list of the event at a place. */
  readonly indexAt: (place: number) => number;
  /** The place of an event; `undefined` where it is not on the axis. */
  readonly placeOf: (id: EventId) => number | undefined;
}

/** What packing needs of long columns besides themselves, made once. */
export interface Prepared {
  readonly orders: readonly LaneOrder[]; // per lane
  readonly silences: readonly Silence[];
}

/** A list whose drawables are all at hand, sorted by time. */
export function drawnOf(drawables: readonly Drawable[], indexOf: (id: EventId) => number | undefined): Drawn {
  const places = new Map(drawables.map(({ event }, place) => [event.id, place]));
  return {
    columns: columnsOf(drawables),
    drawableAt: (place) => drawables[place] as Drawable,
    indexAt: (place) => indexOf((drawables[place] as Drawable).event.id) ?? -1,
    placeOf: (id) => places.get(id),
  };
}
