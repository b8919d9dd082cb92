import type { Dataset } from './dataset.ts';
import type { EventId, Relation } from './types.ts';

/** What an event is linked to, whichever of the two records says so. Each other event once per kind. */
export function relatedTo(dataset: Dataset, id: EventId): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const event of dataset.timeline.events)
    for (const relation of event.related) {
      const other = event.id === id ? relation.event : relation.event === id ? event.id : undefined;
      if (other !== undefined) found.set(`${relation.kind} ${other}`, { kind: relation.kind, event: other });
    }
  return [...found.values()];
}
