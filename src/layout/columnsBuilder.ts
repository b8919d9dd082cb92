import { isOpenEnded, type Vouched } from '../model/ongoing.ts';
import { sortByTime } from '../model/sortByTime.ts';
import type { SourceId, TimelineEvent, TimelineHead } from '../model/types.ts';
import { bitsOf } from './columnsOf.ts';
import { labelWidthPx, minWidthPx, tailWidthPx, type DrawableWords } from './drawable.ts';
import { drawableOf, lanesByTrack } from './drawablesOf.ts';
import type { Columns } from './types.ts';

/** Columns with the way from place to event and back. Indexes are those of the list. */
export interface IndexedColumns {
  readonly columns: Columns;
  readonly indexes: Uint32Array; // by place
  readonly places: Int32Array; // by index; -1 where the event is not on the axis
}

type Writable = { -readonly [Key in keyof Columns]: Columns[Key] };

const emptyColumns = (count: number): Writable => ({
  count: 0,
  startDay: new Float64Array(count),
  endDay: new Float64Array(count),
  minPx: new Float32Array(count),
  labelPx: new Float32Array(count),
  tailPx: new Float32Array(count),
  isState: new Uint8Array(count),
  laneMask: new Uint32Array(count),
  subjectLane: new Uint8Array(count),
});

/** The columns with their rows in another order. */
const inOrder = (columns: Columns, order: Uint32Array): Columns => ({
  count: order.length,
  startDay: Float64Array.from(order, (i) => columns.startDay[i] as number),
  endDay: Float64Array.from(order, (i) => columns.endDay[i] as number),
  minPx: Float32Array.from(order, (i) => columns.minPx[i] as number),
  labelPx: Float32Array.from(order, (i) => columns.labelPx[i] as number),
  tailPx: Float32Array.from(order, (i) => columns.tailPx[i] as number),
  isState: Uint8Array.from(order, (i) => columns.isState[i] as number),
  laneMask: Uint32Array.from(order, (i) => columns.laneMask[i] as number),
  subjectLane: Uint8Array.from(order, (i) => columns.subjectLane[i] as number),
});

/**
 * Builds columns while a list is read, without keeping its events: `add` each by its index, then `finish`. Ongoing states
 * wait for the end, when it is known until when the sources vouch for them.
 */
export function columnsBuilder(
  head: TimelineHead,
  most: number,
  words: DrawableWords,
): {
  readonly add: (event: TimelineEvent, index: number) => void;
  readonly finish: (vouchers: ReadonlyMap<SourceId, Vouched>, idAt: (index: number) => string) => IndexedColumns;
} {
  const laneOf = lanesByTrack(head);
  const columns = emptyColumns(most);
  const indexes = new Uint32Array(most);
  const waiting: { readonly event: TimelineEvent; readonly index: number }[] = [];
  let eventCount = 0;
  const write = (event: TimelineEvent, index: number, vouchers: ReadonlyMap<SourceId, Vouched>): void => {
    const drawable = drawableOf({ vouchers }, event, laneOf, words);
    if (drawable === undefined) return;
    const row = columns.count++;
    indexes[row] = index;
    columns.startDay[row] = drawable.startDay;
    columns.endDay[row] = drawable.endDay;
    columns.minPx[row] = minWidthPx(drawable);
    columns.labelPx[row] = labelWidthPx(drawable);
    columns.tailPx[row] = tailWidthPx(drawable);
    columns.isState[row] = Number(drawable.isState);
    columns.laneMask[row] = bitsOf(drawable.lanes);
    columns.subjectLane[row] = drawable.subjectLane;
  };
  const none: ReadonlyMap<SourceId, Vouched> = new Map();
  const add = (event: TimelineEvent, index: number): void => {
    eventCount = Math.max(eventCount, index + 1);
    if (isOpenEnded(event.extent)) waiting.push({ event, index });
    else write(event, index, none);
  };
  const finish = (vouchers: ReadonlyMap<SourceId, Vouched>, idAt: (index: number) => string): IndexedColumns => {
    for (const { event, index } of waiting.splice(0)) write(event, index, vouchers);
    const rows = Uint32Array.from({ length: columns.count }, (_, row) => row);
    const { startDay: startDays, endDay: endDays } = columns;
    sortByTime(rows, { startDays, endDays, idAt: (row) => idAt(indexes[row] as number) });
    const sorted = Uint32Array.from(rows, (row) => indexes[row] as number);
    const places = new Int32Array(eventCount).fill(-1);
    sorted.forEach((index, place) => {
      places[index] = place;
    });
    return { columns: inOrder(columns, rows), indexes: sorted, places };
  };
  return { add, finish };
}
