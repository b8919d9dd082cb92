import type { Brand } from '../base/brand.ts';
import type { Edtf, Extent } from '../time/types.ts';

export type EventId = Brand<string, 'EventId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type TrackId = Brand<string, 'TrackId'>;
export type StoryId = Brand<string, 'StoryId'>;

/** What a record asserts: something that happened, something that lasted, something measured, something said. */
export type EventKind = 'event' | 'state' | 'observation' | 'statement';

/** Where the date comes from: the source's own words, the editor's reasoning, or nowhere. */
export type DateBasis = 'stated' | 'inferred' | 'none';

export interface Track {
  readonly id: TrackId;
  readonly title: string;
}

/** A CSL-JSON item. Only known fields are present: an unknown one is absent, never guessed. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly type: string };

/** What is kept of a source's text: enough to prove a quotation and to draw where it sits, never the text itself. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
  /** The length of each line of the file in order, in Unicode code points, without its line break. */
  readonly paragraphs: readonly number[];
  /** The headings within the text, verbatim, each with the code point at which it starts. */
  readonly headings?: readonly SourceTextHeading[];
}

export interface SourceTextHeading {
  readonly start: number; // code points from the start of the text
  readonly exact: string;
}

export interface Source {
  readonly id: SourceId;
  /** A short name to show, such as "News.Az". */
  readonly name: string;
  readonly csl: CslItem;
  readonly text?: SourceText;
}

/** The exact words in their sentence (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points into the source's text: `start` inclusive, `end` exclusive. Absent in lists that do not give them. */
  readonly position?: { readonly start: number; readonly end: number };
}

/** What a citation bears out. */
export type Support = 'fact' | 'date';

export interface Citation {
  readonly source: SourceId;
  readonly passage: Passage;
  /** Who says it, where the source attributes it to somebody. */
  readonly speaker?: string;
  /** Through whom the source has it, where it says so ("local television channels"). */
  readonly reporter?: string;
  readonly supports: readonly Support[];
}

/** A date as the record has it: `edtf` is absent where the source gives none that could be placed. */
export interface RecordDate {
  readonly basis: DateBasis;
  readonly edtf?: Edtf;
  readonly edtfText?: string; // the EDTF as written
  readonly asStated?: string; // the source's words for the date
  readonly reason?: string; // why it is inferred, or why the source leaves it open: a sentence
}

export type RelationKind = 'same-moment' | 'answers' | 'contradicts';

export interface Relation {
  readonly kind: RelationKind;
  readonly event: EventId;
}

/** One record: an assertion that a source makes about a time. */
export interface TimelineEvent {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly title: string;
  /** A shorter title for the plot, where the full one is long. */
  readonly shortTitle?: string;
  readonly summary: string;
  readonly date: RecordDate;
  /** Where the date lies on the axis; absent: the event belongs to the undated tray. */
  readonly extent?: Extent;
  /** The first is the track of its subject, which carries the label. */
  readonly tracks: readonly [TrackId, ...TrackId[]];
  readonly themes: readonly string[];
  readonly citations: readonly Citation[];
  readonly related: readonly Relation[];
}

/** One step of a story: what is said, and the view that is shown with it. */
export interface StoryStep {
  readonly caption: string;
  readonly notes?: string; // for the presenter alone
  /** A query as of an address, without its question mark; '' where the step has no view of its own. */
  readonly view: string;
  readonly event?: EventId; // the event that is read
  readonly question?: string; // asked before the passage is shown
  /** Words of the event's passage that stay covered until they are asked for; see {@link coverOf}. */
  readonly cover?: string;
  readonly predict?: boolean; // whether the question comes before the passage
}

/** A way through the list, step by step, to be presented. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly [StoryStep, ...StoryStep[]];
}

/** All of a list but its events. */
export interface TimelineHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly tracks: readonly [Track, ...Track[]];
  readonly sources: readonly Source[];
  readonly stories: readonly Story[];
}

/** A list as read: the order of `events` is that of the file. */
export interface Timeline extends TimelineHead {
  readonly events: readonly TimelineEvent[];
}

/** One thing wrong with a list: where (JSON path and line where known), what, and what would be right. */
export interface Issue {
  readonly path: string; // such as events[3].date.edtf
  readonly line?: number; // 1-based, in the text as loaded
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
}
