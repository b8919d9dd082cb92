import { eventOf, type Dataset } from '../../model/dataset.ts';
import { relatedTo } from '../../model/related.ts';
import type { EventId, Relation } from '../../model/types.ts';
import type { MessageId } from '../messages/t.ts';

/** What an event is linked to in one way, with the name of that way. */
export interface RelatedGroup {
  readonly name: MessageId;
  readonly events: readonly EventId[];
}

/** `answers` reads differently from its two ends; the other kinds are the same from both. */
function nameOf(dataset: Dataset, id: EventId, { kind, event }: Relation): MessageId {
  if (kind === 'same-moment') return 'related.sameMoment';
  if (kind === 'contradicts') return 'related.contradicts';
  const own = eventOf(dataset, id)?.related ?? [];
  return own.some((relation) => relation.kind === 'answers' && relation.event === event)
    ? 'related.answers'
    : 'related.answeredBy';
}

/** The links of an event in both directions, by the name they go by. */
export function linksOf(dataset: Dataset, id: EventId): readonly RelatedGroup[] {
  const groups = new Map<MessageId, EventId[]>();
  for (const relation of relatedTo(dataset, id)) {
    const name = nameOf(dataset, id, relation);
    groups.set(name, [...(groups.get(name) ?? []), relation.event]);
  }
  return [...groups].map(([name, events]) => ({ name, events }));
}
