import type { Period } from '../time/types.ts';
import type { TimelineEvent, TimelineHead } from './types.ts';

/** What a list can be filtered by. */
export const FACETS = ['tracks', 'kinds', 'themes', 'sources', 'speakers', 'precisions'] as const;

export type FacetName = (typeof FACETS)[number];

/** The values that events have of one facet, by index of the event. Every part may be handed from a worker. */
export interface Facet {
  /** Each value once: tracks, kinds, sources as in the list, others by how many events have them. */
  readonly values: readonly string[];
  /** By index of the event: where its values begin in `entries`; one more than there are events. */
  readonly starts: Uint32Array;
  /** Indexes into `values`. */
  readonly entries: Uint16Array;
}

export type Facets = Readonly<Record<FacetName, Facet>>;

/** How precisely a date is known, as one chooses it. */
export type PrecisionValue = Period['precision'] | 'interval' | 'undated';

/** A list may name more speakers or themes than anybody could choose from: those met later are left out of the choice. */
const MOST_VALUES = 1_000;

/** The precision that an event is found under: that of its date or, where it lasts, of its beginning. */
export function precisionOf({ extent }: TimelineEvent): PrecisionValue {
  if (extent === undefined) return 'undated';
  if (extent.kind === 'within') return extent.period.precision;
  const { start, end } = extent;
  if (typeof start === 'object') return start.precision;
  return typeof end === 'object' ? end.precision : 'interval';
}

const VALUES: Readonly<Record<FacetName, (event: TimelineEvent) => readonly string[]>> = {
  tracks: ({ tracks }) => tracks,
  kinds: ({ kind }) => [kind],
  themes: ({ themes }) => themes,
  sources: ({ citations }) => citations.map(({ source }) => source),
  speakers: ({ citations }) => citations.flatMap(({ speaker }) => speaker ?? []),
  precisions: (event) => [precisionOf(event)],
};

const KINDS = ['event', 'state', 'observation', 'statement'];
const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century', 'interval', 'undated'];

/** The values whose order is known before any event is read. */
const fixedValues = (head: TimelineHead): Readonly<Partial<Record<FacetName, readonly string[]>>> => ({
  tracks: head.tracks.map(({ id }) => id),
  sources: head.sources.map(({ id }) => id),
  kinds: KINDS,
  precisions: PRECISIONS,
});

interface Collector {
  readonly note: (event: TimelineEvent, index: number) => void;
  readonly result: (count: number) => Facet;
}

function collect(valuesOf: (event: TimelineEvent) => readonly string[], fixed: readonly string[]): Collector {
  const places = new Map(fixed.map((value, place) => [value, place]));
  const values = [...fixed];
  let starts = new Uint32Array(1024);
  let entries = new Uint16Array(1024);
  let used = 0;
  const grown = <Column extends Uint32Array | Uint16Array>(column: Column, needed: number): Column => {
    if (needed < column.length) return column;
    const next = new (column.constructor as new (length: number) => Column)(column.length * 2);
    next.set(column);
    return next;
  };
  const placeOf = (value: string): number | undefined => {
    const known = places.get(value);
    if (known !== undefined || values.length >= MOST_VALUES) return known;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  const note = (event: TimelineEvent, index: number): void => {
    starts = grown(starts, index + 1);
    const from = used;
    for (const value of valuesOf(event)) {
      const place = placeOf(value);
      if (place === undefined || entries.subarray(from, used).includes(place)) continue;
      entries = grown(entries, used + 1);
      entries[used++] = place;
    }
    starts[index + 1] = used;
  };
  const result = (count: number): Facet => ({
    values,
    starts: starts.slice(0, count + 1),
    entries: entries.slice(0, used),
  });
  return { note, result };
}

/** Gathers the facets of a list while it is read: `note` its events in order of their index, then ask for the `result`. */
export function collectFacets(head: TimelineHead): {
  readonly note: (event: TimelineEvent, index: number) => void;
  readonly result: (count: number) => Facets;
} {
  const fixed = fixedValues(head);
  const collectors = FACETS.map((name) => [name, collect(VALUES[name], fixed[name] ?? [])] as const);
  return {
    note: (event, index) => {
      for (const [, { note }] of collectors) note(event, index);
    },
    result: (count) => Object.fromEntries(collectors.map(([name, { result }]) => [name, result(count)])) as Facets,
  };
}
