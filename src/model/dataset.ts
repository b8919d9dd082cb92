import { collectFacts, RELATION_KINDS, type ListFacts, type Relations } from './listFacts.ts';
import { sortByTime } from './sortByTime.ts';
import type { EventId, Timeline, TimelineEvent, TimelineHead } from './types.ts';

/** A list with what is asked of it again and again. Events are named by their index in the file. */
export interface Dataset extends ListFacts {
  /** All of the list but its events. */
  readonly timeline: TimelineHead;
  /** The number of events. */
  readonly count: number;
  /** The event at an index from 0 to `count` - 1, `undefined` beyond. It may be decoded on demand: ask for what is shown. */
  readonly eventAt: (index: number) => TimelineEvent | undefined;
  readonly indexOf: (id: EventId) => number | undefined;
  /** The ids to propose where one is unknown. Of very long lists none. */
  readonly someIds: readonly EventId[];
  /** Indexes in reading order: the dated by start day, end day and id, then the undated as in the file. */
  readonly order: Uint32Array;
  /** The part of `order` on the axis. */
  readonly dated: Uint32Array;
  /** The part of `order` in the tray. */
  readonly undated: Uint32Array;
  readonly relations: Relations;
}

/** Indexes in reading order, and which part of them is dated. */
export function orderOf(
  { startDays, endDays, total }: ListFacts,
  idAt: (index: number) => string,
): Pick<Dataset, 'order' | 'dated' | 'undated'> {
  const order = new Uint32Array(startDays.length);
  let datedAt = 0;
  let undatedAt = total.dated;
  for (let index = 0; index < order.length; index++)
    order[Number.isNaN(startDays[index]) ? undatedAt++ : datedAt++] = index;
  const dated = order.subarray(0, datedAt);
  sortByTime(dated, { startDays, endDays, idAt });
  return { order, dated, undated: order.subarray(datedAt) };
}

/** Relations by index. Those to an event that is not in the list are left out: a decoded list has none. */
function relationsOf(events: readonly TimelineEvent[], indexOf: Dataset['indexOf']): Relations {
  const found: [from: number, to: number, kind: number][] = [];
  events.forEach(({ related }, from) => {
    for (const { kind, event } of related) {
      const to = indexOf(event);
      if (to !== undefined) found.push([from, to, RELATION_KINDS.indexOf(kind)]);
    }
  });
  return {
    from: Uint32Array.from(found, ([from]) => from),
    to: Uint32Array.from(found, ([, to]) => to),
    kind: Uint8Array.from(found, ([, , kind]) => kind),
  };
}

/** Indexes, orders and counts a timeline. About n log n; longer lists are indexed in a worker. */
export function datasetOf({ events, ...timeline }: Timeline): Dataset {
  const byId = new Map(events.map(({ id }, index) => [id, index]));
  const indexOf = (id: EventId): number | undefined => byId.get(id);
  const facts = collectFacts(timeline, events.length);
  for (const event of events) facts.note(event);
  const found = facts.result();
  return {
    timeline,
    count: events.length,
    eventAt: (index) => events[index],
    indexOf,
    someIds: events.map(({ id }) => id),
    ...found,
    ...orderOf(found, (index) => events[index]?.id ?? ''),
    relations: relationsOf(events, indexOf),
  };
}

/** The event with this id, if there is one. */
export function eventOf(dataset: Dataset, id: EventId): TimelineEvent | undefined {
  const index = dataset.indexOf(id);
  return index === undefined ? undefined : dataset.eventAt(index);
}
