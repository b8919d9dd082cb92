import { eventId } from './ids.ts';
import { addFinding } from './issues.ts';
import type { Findings } from './issues.ts';
import { isKnown, unknownId } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import type { RawEvent } from './schema.ts';
import type { EventId, Relation } from './types.ts';

/**
 * The relations of one event to others of the list. One that leads nowhere costs only itself; one to an event that
 * was left out goes without a word, as that event has its own issue.
 */
export function decodeRelations(
  raw: NonNullable<RawEvent['related']>,
  owner: EventId,
  index: number,
  ids: KnownIds,
  findings: Findings,
): readonly Relation[] {
  return raw.flatMap((item, at) => {
    const path = ['events', index, 'related', at, 'event'];
    const expected = 'the id of another event';
    if (item.event === owner)
      addFinding(findings, { path, message: 'An event cannot be related to itself.', found: item.event, expected });
    else if (isKnown(ids, item.event)) return [{ kind: item.kind, event: eventId(item.event) }];
    else if (!ids.broken.has(item.event)) addFinding(findings, () => unknownId('event', item.event, ids, path));
    return [];
  });
}
