import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import type { Column, Sorting } from '../../view/view.ts';
import { t } from '../messages/t.ts';

export const BY_DATE: Sorting = { column: 'date', descending: false };

/** Longer lists are sorted by date alone: any other order would read every event. */
export const MOST_SORTED = 20_000;

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ');

/** Who is quoted, each once; '' where nobody is. */
export const speakersOf = ({ citations }: TimelineEvent): string =>
  unique(citations.flatMap(({ speaker }) => speaker ?? []));

/** The names of the sources cited, each once. */
export function sourcesOf({ citations }: TimelineEvent, { timeline }: Dataset): string {
  return unique(citations.map(({ source }) => timeline.sources.find(({ id }) => id === source)?.name ?? source));
}

/** The titles of an event's tracks in the order of the list. */
export const tracksOf = (event: TimelineEvent, { timeline }: Dataset): string =>
  unique(timeline.tracks.flatMap(({ id, title }) => (event.tracks.includes(id) ? title : [])));

function textOf(event: TimelineEvent, column: Column, dataset: Dataset): string {
  if (column === 'event') return event.title;
  if (column === 'tracks') return tracksOf(event, dataset);
  if (column === 'kind') return t('event.kind', { kind: event.kind });
  return column === 'speaker' ? speakersOf(event) : sourcesOf(event, dataset);
}

const shareDate = ({ startDays, endDays }: Dataset, a: number, b: number): boolean =>
  startDays[a] === startDays[b] && endDays[a] === endDays[b];

/** Turns the order of dates round. Events of one date have no order, so they stay as they were among themselves. */
function latestFirst(dataset: Dataset): readonly number[] {
  const dated = [...dataset.dated];
  const groups: number[][] = [];
  dated.forEach((index, at) => {
    const before = dated[at - 1];
    if (before !== undefined && shareDate(dataset, before, index)) groups.at(-1)?.push(index);
    else groups.push([index]);
  });
  return groups.reverse().flat();
}

/**
 * The events of a list by index, sorted. By date the undated come last either way: they are neither early nor late. By
 * text what has none comes last; where texts are equal the order of time decides.
 */
export function sortEvents(dataset: Dataset, { column, descending }: Sorting, locale: string): ArrayLike<number> {
  if (column === 'date') return descending ? [...latestFirst(dataset), ...dataset.undated] : dataset.order;
  const collator = new Intl.Collator(locale, { numeric: true });
  const rows = Array.from(dataset.order, (index, place) => {
    const event = dataset.eventAt(index);
    return { index, place, text: event === undefined ? '' : textOf(event, column, dataset) };
  });
  rows.sort((a, b) => {
    if ((a.text === '') !== (b.text === '')) return a.text === '' ? 1 : -1;
    return (descending ? -1 : 1) * collator.compare(a.text, b.text) || a.place - b.place;
  });
  return rows.map(({ index }) => index);
}

/**
 * The rank of each dated event by index, counted from 1 in the order of time: events that share a date share a rank, and
 * the next has the number it would have had anyway (1, 2, 2, 4). 0 where undated.
 */
export function ranksOf(dataset: Dataset): Uint32Array {
  const ranks = new Uint32Array(dataset.count);
  dataset.dated.forEach((index, at) => {
    const before = dataset.dated[at - 1];
    ranks[index] = before !== undefined && shareDate(dataset, before, index) ? (ranks[before] ?? 0) : at + 1;
  });
  return ranks;
}
