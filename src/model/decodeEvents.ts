import { decodeEvent } from './decodeEvent.ts';
import type { Known } from './decodeEvent.ts';
import { decodeRelations } from './decodeRelations.ts';
import type { Findings } from './issues.ts';
import { itemReader } from './itemReader.ts';
import type { ItemReader } from './itemReader.ts';
import type { KnownIds } from './knownIds.ts';
import { readItems } from './readItems.ts';
import type { RawEvent } from './schema.ts';
import type { Shapes } from './shapes.ts';
import type { EventId, Relation, TimelineEvent } from './types.ts';

/** The relations of the event that was the `at`-th to be read. */
export interface EventRelations {
  readonly at: number;
  readonly related: readonly Relation[];
}

/** Reads events one by one. Relations need all ids: they come last. */
export interface EventReader extends ItemReader<TimelineEvent> {
  readonly relations: () => readonly EventRelations[];
}

/** A reader of the events of a list with these tracks and sources. What is wrong is in `findings`. */
export function eventReader(known: Pick<Known, 'tracks' | 'sources'>, findings: Findings, shapes: Shapes): EventReader {
  const knownAndDates = { ...known, dates: new Map() };
  const relating: {
    readonly at: number;
    readonly id: EventId;
    readonly index: number;
    readonly raw: NonNullable<RawEvent['related']>;
  }[] = [];
  let at = 0;
  const { ids, read } = itemReader(
    'events',
    findings,
    (item, path) => shapes.event(item, path, findings),
    (raw, index) => {
      const event = decodeEvent(raw, index, knownAndDates, findings);
      if (event === undefined) return undefined;
      if (raw.related !== undefined && raw.related.length > 0)
        relating.push({ at, id: event.id, index, raw: raw.related });
      at += 1;
      return event;
    },
  );
  const relations = (): readonly EventRelations[] =>
    relating.map(({ at: place, id, index, raw }) => ({
      at: place,
      related: decodeRelations(raw, id, index, ids, findings),
    }));
  return { ids, read, relations };
}

/** What was read of the events of a list. */
export interface ReadEvents {
  readonly items: readonly TimelineEvent[];
  readonly ids: KnownIds;
}

/** Reads all events of a list; `undefined` where there is none that can be read. */
export function decodeEvents(
  value: unknown,
  known: Pick<Known, 'tracks' | 'sources'>,
  findings: Findings,
  shapes: Shapes,
): ReadEvents | undefined {
  const reader = eventReader(known, findings, shapes);
  const read = readItems('events', value, findings, shapes.list, reader);
  if (read === undefined || (read.items.length === 0 && read.ids.broken.size > 0)) return undefined;
  for (const { at, related } of reader.relations()) {
    const event = read.items[at];
    if (event !== undefined) read.items[at] = { ...event, related };
  }
  return read;
}
