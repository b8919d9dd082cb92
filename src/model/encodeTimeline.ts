import type { RawCitation, RawDate, RawEvent, RawSource, RawStory, RawTimeline } from './schema.ts';
import { formatEdtf } from '../time/edtf.ts';
import type { Citation, RecordDate, SourceText, Story, TimelineEvent, TimelineHead } from './types.ts';

function encodeDate({ edtf, edtfText, asStated, basis, reason }: RecordDate): RawDate {
  const text = edtfText ?? (edtf && formatEdtf(edtf));
  return {
    ...(text === undefined ? {} : { edtf: text }),
    ...(asStated === undefined ? {} : { asStated }),
    basis,
    ...(reason === undefined ? {} : { reason }),
  };
}

function encodeCitation({ source, passage, speaker, reporter, supports }: Citation): RawCitation {
  const { exact, prefix, suffix, position } = passage;
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(position === undefined ? [] : [{ type: 'TextPositionSelector' as const, ...position }]),
    ],
    ...(speaker === undefined ? {} : { speaker }),
    ...(reporter === undefined ? {} : { reporter }),
    supports: [...supports],
  };
}

/** An event as a list has it. What decode.ts reads of it is the same event. */
export function encodeEvent(event: TimelineEvent): RawEvent {
  const { id, kind, title, shortTitle, summary, date, tracks, themes, citations, related } = event;
  return {
    id,
    kind,
    title,
    ...(shortTitle === undefined ? {} : { shortTitle }),
    ...(summary === '' ? {} : { summary }),
    date: encodeDate(date),
    tracks: [...tracks],
    ...(themes.length === 0 ? {} : { themes: [...themes] }),
    ...(citations.length === 0 ? {} : { citations: citations.map(encodeCitation) }),
    ...(related.length === 0 ? {} : { related: related.map((item) => ({ ...item })) }),
  };
}

const encodeText = ({ headings, ...text }: SourceText): NonNullable<RawSource['text']> => ({
  ...text,
  paragraphs: [...text.paragraphs],
  ...(headings === undefined ? {} : { headings: headings.map((heading) => ({ ...heading })) }),
});

function encodeStory({ id, title, description, steps }: Story): RawStory {
  return {
    id,
    title,
    ...(description === '' ? {} : { description }),
    steps: steps.map(({ view, ...step }) => ({ ...step, ...(view === '' ? {} : { view }) })),
  };
}

/** All of a list but its events. */
export function encodeHead({
  title,
  description,
  language,
  tracks,
  sources,
  stories,
}: TimelineHead): Omit<RawTimeline, 'events'> {
  return {
    title,
    description,
    language,
    tracks: tracks.map((track) => ({ ...track })),
    sources: sources.map(({ id, name, csl, text }) => ({
      id,
      name,
      csl,
      ...(text === undefined ? {} : { text: encodeText(text) }),
    })),
    ...(stories.length === 0 ? {} : { stories: stories.map(encodeStory) }),
  };
}

/** The text of a list in the app's own format, in pieces: its events are asked for one by one. */
export function* jsonPieces(head: TimelineHead, events: Iterable<TimelineEvent>): Generator<string> {
  yield `${JSON.stringify(encodeHead(head), undefined, 2).replace(/\n\}$/, '')},\n  "events": [`;
  let gap = '\n';
  for (const event of events) {
    yield gap + JSON.stringify(encodeEvent(event), undefined, 2).replace(/^/gm, '    ');
    gap = ',\n';
  }
  yield '\n  ]\n}\n';
}
