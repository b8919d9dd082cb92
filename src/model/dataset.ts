import type { Extent, Period, TimeWindow } from '../time/types.ts';
import { windowOf } from '../time/window.ts';
import { vouchedUntil, vouchersOf } from './ongoing.ts';
import type { Vouched } from './ongoing.ts';
import type { EventId, SourceId, Timeline, TimelineEvent, TrackId } from './types.ts';

/** How many events lie on the axis and how many in the tray. */
export interface Count {
  readonly dated: number;
  readonly undated: number;
}

/** A timeline with what is asked of it again and again. Indexes are those of `timeline.events`. */
export interface Dataset {
  readonly timeline: Timeline;
  readonly byId: ReadonlyMap<EventId, number>;
  /** Indexes in reading order: the dated by start day, end day and id, then the undated as in the file. */
  readonly order: Uint32Array;
  /** The part of `order` on the axis. */
  readonly dated: Uint32Array;
  /** The part of `order` in the tray. */
  readonly undated: Uint32Array;
  /** By index: the first day and the day after the last; an open side is ±Infinity; NaN where undated. */
  readonly startDays: Float64Array;
  readonly endDays: Float64Array;
  /** Each event once. */
  readonly total: Count;
  /** An event of several tracks counts in each of them. */
  readonly perTrack: ReadonlyMap<TrackId, Count>;
  /** From the first to the last day of all that is dated; `undefined` where nothing is. */
  readonly span: TimeWindow | undefined;
  readonly vouchers: ReadonlyMap<SourceId, Vouched>;
}

const dayOf = (end: Period | 'open' | 'unknown', side: 'startDay' | 'endDay', otherwise: number): number =>
  typeof end === 'string' ? otherwise : end[side];

/** The first day of an extent (-Infinity where its start is open) and the day after its last (or Infinity). */
function boundsOf(extent: Extent | undefined): readonly [startDay: number, endDay: number] {
  if (extent === undefined) return [NaN, NaN];
  if (extent.kind === 'within') return [extent.period.startDay, extent.period.endDay];
  return [dayOf(extent.start, 'startDay', -Infinity), dayOf(extent.end, 'endDay', Infinity)];
}

/** Indexes, orders and counts a timeline. About n log n; for large lists call it off the main thread. */
export function datasetOf(timeline: Timeline): Dataset {
  const { events } = timeline;
  const byId = new Map<EventId, number>();
  const startDays = new Float64Array(events.length);
  const endDays = new Float64Array(events.length);
  const order = new Uint32Array(events.length);
  let datedCount = 0;
  events.forEach((event, index) => {
    byId.set(event.id, index);
    [startDays[index], endDays[index]] = boundsOf(event.extent);
    if (event.extent !== undefined) order[datedCount++] = index;
  });
  let place = datedCount;
  events.forEach((event, index) => {
    if (event.extent === undefined) order[place++] = index;
  });
  const dated = order.subarray(0, datedCount);
  dated.sort((a, b) => compareIndexes({ timeline, startDays, endDays }, a, b));
  const vouchers = vouchersOf(timeline);
  return {
    timeline,
    byId,
    order,
    dated,
    undated: order.subarray(datedCount),
    startDays,
    endDays,
    total: { dated: datedCount, undated: events.length - datedCount },
    perTrack: countTracks(timeline),
    span: spanOf(events, vouchers),
    vouchers,
  };
}

type Columns = Pick<Dataset, 'timeline' | 'startDays' | 'endDays'>;

/** By start day, end day, then id in code units: the same on every machine. Not by subtraction: ends are infinite. */
function compareIndexes({ timeline, startDays, endDays }: Columns, a: number, b: number): number {
  const byDay = compare(startDays[a] ?? NaN, startDays[b] ?? NaN) || compare(endDays[a] ?? NaN, endDays[b] ?? NaN);
  return byDay || compare(timeline.events[a]?.id ?? '', timeline.events[b]?.id ?? '');
}

const compare = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

function countTracks(timeline: Timeline): ReadonlyMap<TrackId, Count> {
  const counts = new Map(timeline.tracks.map((track) => [track.id, { dated: 0, undated: 0 }]));
  for (const event of timeline.events) {
    for (const id of event.tracks) {
      const count = counts.get(id);
      if (count !== undefined) count[event.extent === undefined ? 'undated' : 'dated'] += 1;
    }
  }
  return counts;
}

function spanOf(events: readonly TimelineEvent[], vouchers: Dataset['vouchers']): TimeWindow | undefined {
  let first = Infinity;
  let last = -Infinity;
  const take = (period: Period | 'open' | 'unknown' | undefined) => {
    if (period === undefined || typeof period === 'string') return;
    if (period.startDay < first) first = period.startDay;
    if (period.endDay > last) last = period.endDay;
  };
  for (const event of events) {
    if (event.extent?.kind === 'within') take(event.extent.period);
    else if (event.extent !== undefined)
      [event.extent.start, event.extent.end, vouchedUntil(event, { vouchers })?.period].forEach(take);
  }
  return last > first ? windowOf(first, last) : undefined;
}

/** The event with this id, if there is one. */
export function eventOf(dataset: Dataset, id: EventId): TimelineEvent | undefined {
  const index = dataset.byId.get(id);
  return index === undefined ? undefined : dataset.timeline.events[index];
}
