import type { Dataset } from '../../src/model/dataset.ts';
import type { Source, TimelineEvent } from '../../src/model/types.ts';
import { sayDate, sayPrecision, sayRange } from '../../src/time/say.ts';

/** The words of one picture. */
export interface PictureWords {
  readonly when: string;
  readonly title: string;
  /** A passage's own words, marked as in the app; or the list's words about itself, which are not. */
  readonly text: string;
  readonly isPassage: boolean;
  /** The title is the source's own. */
  readonly isSourceTitle?: boolean;
  readonly who: string;
}

const cslText = ({ csl }: Source, field: string): string | undefined => {
  const value = csl[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The date with its precision, as the panel says it. */
function sayWhen({ date }: TimelineEvent): string {
  const said = sayDate(date, 'long');
  const precision = sayPrecision(date);
  return said.includes(precision) ? said : `${said}, ${precision}`;
}

/** Who says so, from the speaker to the source; a missing speaker is said to be missing. */
function sayWho({ citations: [first] }: TimelineEvent, { timeline }: Dataset): string {
  if (first === undefined) return 'No source is given';
  const source = timeline.sources.find(({ id }) => id === first.source);
  const steps = [first.speaker ?? 'No speaker is quoted', first.reporter, source?.name ?? first.source];
  return steps.filter((step, at) => step !== undefined && step !== steps[at + 1]).join(' · ');
}

/** The words of an event's picture: its first passage that bears out the fact. */
export function eventWords(event: TimelineEvent, dataset: Dataset): PictureWords {
  const cited = event.citations[0];
  return {
    when: sayWhen(event),
    title: event.title,
    text: oneLine(cited?.passage.exact ?? event.summary),
    isPassage: cited !== undefined,
    who: sayWho(event, dataset),
  };
}

/** The words of a source's picture: what it is, and how many events of the list cite it. */
export function sourceWords(source: Source, cites: number): PictureWords {
  const title = cslText(source, 'title') ?? source.name;
  return {
    when: title === source.name ? 'Source' : `Source: ${source.name}`,
    title,
    isSourceTitle: true,
    text: `${cites} ${cites === 1 ? 'event rests' : 'events rest'} on its words.`,
    isPassage: false,
    who: '',
  };
}

/** The words of the picture of the whole timeline. */
export function timelineWords({ timeline, count, span }: Dataset): PictureWords {
  const { title, description, sources } = timeline;
  return {
    when: span === undefined ? '' : sayRange(span),
    title,
    text: oneLine(description),
    isPassage: false,
    who: `${count} ${count === 1 ? 'event' : 'events'}, ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`,
  };
}
