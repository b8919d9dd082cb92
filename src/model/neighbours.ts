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
  const index = dataset.indexOf(id);
  if (index === undefined) return -1;
  const { startDays, endDays, dated, undated, eventAt } = dataset;
  if (Number.isNaN(startDays[index]))
    return dated.length + firstWhere(undated.length, (at) => (undated[at] ?? 0) >= index);
  const from = firstWhere(dated.length, (at) => !isBefore(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  return (
    from +
    firstWhere(dated.length - from, (at) => {
      const other = dated[from + at] ?? 0;
      return (
        startDays[other] !== startDays[index] || endDays[other] !== endDays[index] || (eventAt(other)?.id ?? '') >= id
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

type Side = 'previous' | 'next';

/** The nearest wanted index on one side, in the part of the order that the position belongs to. */
function walk(
  dataset: Dataset,
  position: number,
  side: Side,
  isWanted: (index: number) => boolean,
): number | undefined {
  const { dated, order } = dataset;
  const [low, high] = position < dated.length ? [0, dated.length] : [dated.length, order.length];
  const step = side === 'next' ? 1 : -1;
  for (let place = position + step; place >= low && place < high; place += step) {
    const index = order[place] as number;
    if (isWanted(index)) return index;
  }
  return undefined;
}

function pairOf(dataset: Dataset, id: EventId, isWanted: (index: number, own: number) => boolean): Pair {
  const position = positionOf(dataset, id);
  const own = dataset.order[position];
  const pair: { -readonly [Key in keyof Pair]: Pair[Key] } = {};
  if (own === undefined) return pair;
  for (const side of ['previous', 'next'] as const) {
    const index = walk(dataset, position, side, (other) => isWanted(other, own));
    const event = index === undefined ? undefined : dataset.eventAt(index);
    if (event !== undefined) pair[side] = event;
  }
  return pair;
}

/**
 * The event before and after one in time: a dated event has dated neighbours in order of time; an undated one has undated
 * neighbours in the order of the file. Empty for an unknown id.
 */
export const neighboursInTime = (dataset: Dataset, id: EventId): Pair => pairOf(dataset, id, () => true);

/** The same among the events that belong to the track of its subject. */
export const neighboursInTrack = (dataset: Dataset, id: EventId): Pair =>
  pairOf(dataset, id, (other, own) => {
    const lane = dataset.subjectLanes[own] as number;
    return (((dataset.laneMasks[other] as number) >>> lane) & 1) === 1;
  });

/** The place of a dated event in the order of time; `undefined` for an undated or unknown one. */
export function placeInOrder(dataset: Dataset, id: EventId): PlaceInOrder | undefined {
  const { indexOf, dated, startDays, endDays } = dataset;
  const index = indexOf(id);
  if (index === undefined || Number.isNaN(startDays[index])) return undefined;
  const from = firstWhere(dated.length, (at) => !isBefore(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  const to = firstWhere(dated.length, (at) => isAfter(dataset, dated[at] ?? 0, startDays[index], endDays[index]));
  return { rank: from + 1, of: dated.length, sharing: to - from };
}
