import type { Dataset } from './dataset.ts';
import type { EventId, TimelineEvent } from './types.ts';

/** The events just before and after one. */
export interface Pair {
  readonly previous?: TimelineEvent;
  readonly next?: TimelineEvent;
}

/** Where an event stands among the dated ones: "8 of 15 dated", or one of `sharing` with the very same extent. */
export interface PlaceInOrder {
  /** 1-based; events with the same extent share the rank of the first of them. */
  readonly rank: number;
  readonly of: number;
  /** How many have this extent, the event itself included. */
  readonly sharing: number;
}

/** The position of an event in `dataset.order`; -1 for an unknown id. Logarithmic for dated and undated alike. */
function positionOf(dataset: Dataset, id: EventId): number {
  const index = dataset.byId.get(id);
  if (index === undefined) return -1;
  const { startDays, endDays, dated, undated, timeline } = dataset;
  if (timeline.events[index]?.extent === undefined)
    return dated.length + firstWhere(undated.length, (at) => (undated[at] ?? 0) >= index);
  const from = firstWhere(dated.length, (at) => !isBefore(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  return (
    from +
    firstWhere(dated.length - from, (at) => {
      const other = dated[from + at] ?? 0;
      return (
        startDays[other] !== startDays[index] ||
        endDays[other] !== endDays[index] ||
        (timeline.events[other]?.id ?? '') >= id
      );
    })
  );
}

/** Bisection: the first of 0 … length where `holds`, which must be false and then true; `length` where it never is. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBefore(dataset: Dataset, index: number, startDay = NaN, endDay = NaN): boolean {
  const otherStart = dataset.startDays[index] ?? NaN;
  return otherStart < startDay || (otherStart === startDay && (dataset.endDays[index] ?? NaN) < endDay);
}

function isAfter(dataset: Dataset, index: number, startDay = NaN, endDay = NaN): boolean {
  const otherStart = dataset.startDays[index] ?? NaN;
  return otherStart > startDay || (otherStart === startDay && (dataset.endDays[index] ?? NaN) > endDay);
}

/**
 * The event before and after one: in time, and in the track of its subject. Dated events have dated neighbours in order
 * of time; undated ones have undated neighbours in the order of the file. Both pairs are empty for an unknown id.
 */
export function neighbours(dataset: Dataset, id: EventId): { readonly inTime: Pair; readonly inTrack: Pair } {
  const { dated, order, timeline } = dataset;
  const position = positionOf(dataset, id);
  if (position < 0) return { inTime: {}, inTrack: {} };
  const [low, high] = position < dated.length ? [0, dated.length] : [dated.length, order.length];
  const at = (place: number) => timeline.events[order[place] ?? -1];
  const track = at(position)?.tracks[0];
  const walk = (step: 1 | -1, isWanted: (event: TimelineEvent) => boolean): TimelineEvent | undefined => {
    for (let place = position + step; place >= low && place < high; place += step) {
      const event = at(place);
      if (event !== undefined && isWanted(event)) return event;
    }
    return undefined;
  };
  const pair = (isWanted: (event: TimelineEvent) => boolean): Pair => {
    const previous = walk(-1, isWanted);
    const next = walk(1, isWanted);
    return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
  };
  return { inTime: pair(() => true), inTrack: pair((event) => track !== undefined && event.tracks.includes(track)) };
}

/** The place of a dated event in the order of time; `undefined` for an undated or unknown one. */
export function placeInOrder(dataset: Dataset, id: EventId): PlaceInOrder | undefined {
  const { byId, dated, startDays, endDays } = dataset;
  const index = byId.get(id);
  if (index === undefined || Number.isNaN(startDays[index])) return undefined;
  const from = firstWhere(dated.length, (at) => !isBefore(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  const to = firstWhere(dated.length, (at) => isAfter(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  return { rank: from + 1, of: dated.length, sharing: to - from };
}
