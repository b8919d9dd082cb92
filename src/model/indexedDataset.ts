import { recent } from '../base/recent.ts';
import type { Dataset } from './dataset.ts';
import { decodeEvent } from './decodeEvent.ts';
import { findId } from './idIndex.ts';
import type { ListIndex } from './indexList.ts';
import { eventId } from './ids.ts';
import { noFindings } from './issues.ts';
import type { RawEvent } from './schema.ts';
import type { TimelineEvent } from './types.ts';

const MOST_DECODED = 2_000;

/** A dataset over an index: an event is decoded from its bytes when it is asked for, and kept while it is in use. */
export function indexedDataset(index: ListIndex): Dataset {
  const { bytes, starts, ends, ids, order, ...facts } = index;
  const decoder = new TextDecoder();
  const known = { tracks: undefined, sources: undefined, dates: new Map() }; // it was checked when it was indexed
  const decode = (at: number): TimelineEvent | undefined => {
    if (!(at >= 0 && at < starts.length)) return undefined;
    const raw = JSON.parse(decoder.decode(bytes.subarray(starts[at], ends[at]))) as RawEvent;
    const event = decodeEvent(raw, at, known, noFindings());
    const related = raw.related?.filter((item) => item.event !== raw.id && indexOf(item.event) !== undefined) ?? [];
    return event && { ...event, related: related.map((item) => ({ kind: item.kind, event: eventId(item.event) })) };
  };
  const eventAt = recent(MOST_DECODED, decode);
  const idAt = (at: number): string => {
    const raw = JSON.parse(decoder.decode(bytes.subarray(starts[at], ends[at]))) as RawEvent;
    return raw.id;
  };
  const indexOf = (id: string): number | undefined => findId(ids, id, idAt);
  return {
    ...facts,
    count: starts.length,
    eventAt,
    indexOf,
    someIds: [],
    order,
    dated: order.subarray(0, facts.total.dated),
    undated: order.subarray(facts.total.dated),
  };
}
