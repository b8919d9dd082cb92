import type { Dataset } from './dataset.ts';
import { RELATION_KINDS } from './listFacts.ts';
import type { EventId, Relation } from './types.ts';

/**
 * What an event is linked to, whichever of the two records says so, in the order of those records. Each other event once
 * per kind. Cost: one pass over the relations of the list.
 */
export function relatedTo({ relations, indexOf, eventAt }: Dataset, id: EventId): readonly Relation[] {
  const { from, to, kind } = relations;
  const own = indexOf(id);
  const found = new Map<string, Relation>();
  if (own === undefined) return [];
  for (let at = 0; at < from.length; at++) {
    const other = from[at] === own ? to[at] : to[at] === own ? from[at] : undefined;
    const event = other === undefined ? undefined : eventAt(other)?.id;
    const name = RELATION_KINDS[kind[at] as number];
    if (event !== undefined && name !== undefined) found.set(`${name} ${event}`, { kind: name, event });
  }
  return [...found.values()];
}
