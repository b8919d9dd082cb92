import type { Dataset } from '../../model/dataset.ts';
import { stretchStart } from '../../model/sourceUses.ts';
import type { Citation, EventId, Passage, Source, TimelineEvent } from '../../model/types.ts';
import { paragraphOf } from '../event/paragraphOf.ts';

/** An event that rests on a passage, and what these words bear out of it. */
export interface Use {
  readonly event: TimelineEvent;
  readonly givesFact: boolean;
  readonly givesDate: boolean;
  /** Which of the event's citations stand here, 0-based. */
  readonly citations: readonly number[];
}

/** A piece of a passage, with the events that cite it. */
export interface Segment {
  readonly text: string;
  readonly by: readonly EventId[];
}

/** A stretch of a source's text, verbatim, with the words in it that events rest on. */
export interface CitedPassage {
  readonly key: string;
  /** Paragraph as a reader counts it, 1-based; absent where the list gives no position. */
  readonly paragraph?: number;
  /** Code points from the start of the text to the first of these words; Infinity where the list does not say. */
  readonly startAt: number;
  /** Who says it, each once. */
  readonly speakers: readonly string[];
  readonly segments: readonly Segment[];
  readonly uses: readonly Use[];
}

/** The cited words of a row, from the first to the last, with what stands around them. */
export function passageOfRow({ segments }: CitedPassage): Passage {
  const isCited = ({ by }: Segment): boolean => by.length > 0;
  const [from, to] = [segments.findIndex(isCited), segments.findLastIndex(isCited) + 1];
  const textOf = (some: readonly Segment[]): string => some.map(({ text }) => text).join('');
  if (from < 0) return { prefix: '', exact: textOf(segments), suffix: '' };
  return {
    prefix: textOf(segments.slice(0, from)),
    exact: textOf(segments.slice(from, to)),
    suffix: textOf(segments.slice(to)),
  };
}

interface Found {
  readonly event: TimelineEvent;
  readonly citation: Citation;
  readonly text: string;
  readonly startAt: number; // code points to the start of the prefix; Infinity where unknown
}

/** Cuts a text wherever cited words begin or end. What overlaps is a segment of its own, by all who cite it. */
function segmentsOf(text: string, found: readonly Found[]): readonly Segment[] {
  const ranges = found.map(({ event, citation: { passage } }) => {
    const from = passage.prefix.length;
    return { id: event.id, from, to: from + passage.exact.length };
  });
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    const by = ranges.filter((range) => range.from <= from && range.to >= to).map(({ id }) => id);
    return { text: text.slice(from, to), by: [...new Set(by)] };
  });
}

const NO_USE = { givesFact: false, givesDate: false, citations: [] };

function usesOf(found: readonly Found[]): readonly Use[] {
  const uses = new Map<TimelineEvent, Use>();
  for (const { event, citation } of found) {
    const { givesFact, givesDate, citations } = uses.get(event) ?? NO_USE;
    const { supports } = citation;
    uses.set(event, {
      event,
      givesFact: givesFact || supports.includes('fact'),
      givesDate: givesDate || supports.includes('date'),
      citations: [...citations, event.citations.indexOf(citation)],
    });
  }
  return [...uses.values()];
}

function passageOf(key: string, found: readonly Found[], source: Source): CitedPassage {
  const { text, citation, startAt } = found[0] as Found;
  const paragraph = paragraphOf(citation, source)?.number;
  return {
    key,
    ...(paragraph === undefined ? {} : { paragraph }),
    startAt,
    speakers: [...new Set(found.flatMap(({ citation: { speaker } }) => speaker ?? []))],
    segments: segmentsOf(text, found),
    uses: usesOf(found),
  };
}

/** The first `most` events that cite a source, in the order of the list. */
export function eventsCiting(dataset: Dataset, source: Source, most: number): readonly TimelineEvent[] {
  const indexes = dataset.uses.get(source.id)?.events.subarray(0, Math.min(most, dataset.count)) ?? [];
  return Array.from(indexes).flatMap((index) => dataset.eventAt(index) ?? []);
}

/**
 * The cited passages of a source in the order of its text; citations of one and the same stretch share one entry. Those of
 * the first `most` events that cite it: a long list is shown in parts.
 */
export function citedPassages(dataset: Dataset, source: Source, most = Infinity): readonly CitedPassage[] {
  const groups = new Map<string, Found[]>();
  for (const event of eventsCiting(dataset, source, most))
    for (const citation of event.citations) {
      if (citation.source !== source.id) continue;
      const { prefix, exact, suffix } = citation.passage;
      const startAt = stretchStart(citation);
      const text = prefix + exact + suffix;
      const key = `${startAt} ${text}`;
      groups.set(key, [...(groups.get(key) ?? []), { event, citation, text, startAt }]);
    }
  return [...groups]
    .sort(([, [a]], [, [b]]) => compare(a?.startAt ?? 0, b?.startAt ?? 0))
    .map(([key, found]) => passageOf(key, found, source));
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0); // two infinities have no difference
