import { eventOf, type Dataset } from './dataset.ts';
import { relatedTo } from './related.ts';
import type { EventId, SourceId, Support, TimelineEvent } from './types.ts';

/** How far the sources of a list bear out one record. */
export interface Corroboration {
  /** The number of sources in the list. */
  readonly of: number;
  /** The sources with a passage for the fact itself, in the order of the list; each once, however often it says so. */
  readonly in: readonly SourceId[];
  readonly notIn: readonly SourceId[];
  /** Those of `in` with a passage for the date too. */
  readonly dating: readonly SourceId[];
  /** The records that this one contradicts or is contradicted by, in the order of the list. */
  readonly contradicted: readonly EventId[];
  /** Whether all of those rest on this record's own sources: then a source differs with itself. */
  readonly withinSources: boolean;
}

const sourcesFor = ({ citations }: TimelineEvent, what: Support): ReadonlySet<SourceId> =>
  new Set(citations.filter((item) => item.supports.includes(what)).map((item) => item.source));

const factSources = (event: TimelineEvent): ReadonlySet<SourceId> => sourcesFor(event, 'fact');

/** Counts independent sources, never repetition inside one. A passage that supports only the date does not count. */
export function corroborationOf(event: TimelineEvent, dataset: Dataset): Corroboration {
  const citing = factSources(event);
  const dating = sourcesFor(event, 'date');
  const ids = dataset.timeline.sources.map((source) => source.id);
  const indexOf = (id: EventId): number => dataset.indexOf(id) ?? -1;
  const contradicted = relatedTo(dataset, event.id)
    .filter(({ kind }) => kind === 'contradicts')
    .map((relation) => relation.event)
    .sort((a, b) => indexOf(a) - indexOf(b));
  const others = contradicted.flatMap((id) => eventOf(dataset, id) ?? []);
  return {
    of: ids.length,
    in: ids.filter((id) => citing.has(id)),
    notIn: ids.filter((id) => !citing.has(id)),
    dating: ids.filter((id) => citing.has(id) && dating.has(id)),
    contradicted,
    withinSources: others.every((other) => [...factSources(other)].every((id) => citing.has(id))),
  };
}
