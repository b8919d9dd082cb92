import type { CslItem, Source, TimelineEvent, TimelineHead } from '../types.ts';

/** What the record does not know of its own page. */
export interface PageFacts {
  /** The absolute address of the page. */
  readonly address: string;
  /** The day of reading in the reader's calendar, as YYYY-MM-DD: the page itself bears no date. */
  readonly accessed: string;
}

export const SITE = 'Passages';

/** An event as a citable work: our page on it, in its list. */
export function eventItem(event: TimelineEvent, head: TimelineHead, { address, accessed }: PageFacts): CslItem {
  return {
    id: event.id,
    type: 'webpage',
    title: event.title,
    'container-title': head.title,
    publisher: SITE,
    URL: address,
    accessed,
    language: head.language,
  };
}

/** A source as a citable work: what its list knows of it and nothing else. A site without a name keeps the source's. */
export function sourceItem({ id, name, csl }: Source): CslItem {
  const isNamed = ['title', 'container-title', 'publisher', 'author'].some((field) => csl[field] !== undefined);
  return { id, ...csl, ...(isNamed ? {} : { 'container-title': name }) };
}

/** The sources that an event's passages are from, each once, in the order of its citations. */
export function citedSources(event: TimelineEvent, { sources }: TimelineHead): readonly Source[] {
  const ids = [...new Set(event.citations.map(({ source }) => source))];
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
