import type { Extent, Period, TimeWindow } from '../time/types.ts';
import { windowOf } from '../time/window.ts';
import { collectFacets, type Facets } from './facets.ts';
import { collectVouchers, isOpenEnded, vouchedUntil, type Vouched } from './ongoing.ts';
import { collectUses, type SourceUse } from './sourceUses.ts';
import type { RelationKind, SourceId, TimelineEvent, TimelineHead, TrackId } from './types.ts';

/** How many events lie on the axis and how many in the tray. */
export interface Count {
  readonly dated: number;
  readonly undated: number;
}

/** Relations as columns: from an event to another, by index, in the order of the list. */
export interface Relations {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kind: Uint8Array; // into RELATION_KINDS
}

export const RELATION_KINDS = ['same-moment', 'answers', 'contradicts'] as const satisfies readonly RelationKind[];

/** What is asked of a list again and again, by index of its events. Every part may be handed from a worker. */
export interface ListFacts {
  /** By index: the first day and the day after the last; an open side is ±Infinity; NaN where undated. */
  readonly startDays: Float64Array;
  readonly endDays: Float64Array;
  /** By index: the lane of the subject's track, and the lanes of all its tracks as bits (the first 32). */
  readonly subjectLanes: Uint8Array;
  readonly laneMasks: Uint32Array;
  /** Each event once. */
  readonly total: Count;
  /** An event of several tracks counts in each of them. */
  readonly perTrack: ReadonlyMap<TrackId, Count>;
  /** From the first to the last day of all that is dated; `undefined` where nothing is. */
  readonly span: TimeWindow | undefined;
  readonly vouchers: ReadonlyMap<SourceId, Vouched>;
  /** What rests on each source; sources that nothing rests on are absent. */
  readonly uses: ReadonlyMap<SourceId, SourceUse>;
  /** What the list can be filtered by. */
  readonly facets: Facets;
}

type End = Period | 'open' | 'unknown';

const dayOf = (end: End, side: 'startDay' | 'endDay', otherwise: number): number =>
  typeof end === 'string' ? otherwise : end[side];

/** The first day of an extent (-Infinity where its start is open) and the day after its last (or Infinity). */
function boundsOf(extent: Extent | undefined): readonly [startDay: number, endDay: number] {
  if (extent === undefined) return [NaN, NaN];
  if (extent.kind === 'within') return [extent.period.startDay, extent.period.endDay];
  return [dayOf(extent.start, 'startDay', -Infinity), dayOf(extent.end, 'endDay', Infinity)];
}

/** Gathers the facts of a list while it is read: `note` its events in order, then ask for the `result`. */
export function collectFacts(
  head: TimelineHead,
  count: number,
): { readonly note: (event: TimelineEvent) => void; readonly result: () => ListFacts } {
  const vouchers = collectVouchers(head.sources);
  const uses = collectUses();
  const facets = collectFacets(head);
  const laneOf = new Map(head.tracks.map((track, lane) => [track.id, lane]));
  const perTrack = new Map(head.tracks.map((track) => [track.id, { dated: 0, undated: 0 }]));
  const total = { dated: 0, undated: 0 };
  const startDays = new Float64Array(count);
  const endDays = new Float64Array(count);
  const subjectLanes = new Uint8Array(count);
  const laneMasks = new Uint32Array(count);
  const openEnded: TimelineEvent[] = [];
  let index = 0;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const take = (end: End | undefined): void => {
    if (end === undefined || typeof end === 'string') return;
    if (end.startDay < firstDay) firstDay = end.startDay;
    if (end.endDay > lastDay) lastDay = end.endDay;
  };
  const note = (event: TimelineEvent): void => {
    const { extent, tracks } = event;
    [startDays[index], endDays[index]] = boundsOf(extent);
    subjectLanes[index] = laneOf.get(tracks[0]) ?? 0;
    const side = extent === undefined ? 'undated' : 'dated';
    total[side] += 1;
    let mask = 0;
    for (const track of tracks) {
      mask |= 1 << (laneOf.get(track) ?? 0);
      const counted = perTrack.get(track);
      if (counted !== undefined) counted[side] += 1;
    }
    laneMasks[index] = mask >>> 0;
    if (extent?.kind === 'within') take(extent.period);
    else if (extent !== undefined) [extent.start, extent.end].forEach(take);
    if (isOpenEnded(extent)) openEnded.push(event);
    vouchers.note(event);
    uses.note(event, index);
    facets.note(event, index);
    index += 1;
  };
  const result = (): ListFacts => {
    const found = { vouchers: vouchers.result() };
    for (const event of openEnded) take(vouchedUntil(event, found)?.period);
    const span = lastDay > firstDay ? windowOf(firstDay, lastDay) : undefined;
    const columns = {
      startDays: startDays.slice(0, index),
      endDays: endDays.slice(0, index),
      subjectLanes: subjectLanes.slice(0, index),
      laneMasks: laneMasks.slice(0, index),
    };
    return { ...columns, total, perTrack, span, ...found, uses: uses.result(), facets: facets.result(index) };
  };
  return { note, result };
}
