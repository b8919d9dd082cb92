import * as v from 'valibot';
import { HAS_TEXT, LANGUAGE, SHA256, SLUG } from './slug.ts';

/*
 * The one schema of an event list. Types inferred from it are those of the file ("raw"); they end in decode.ts.
 * `data/timeline.schema.json` is generated from it. Fields that it does not name are ignored.
 */

const text = (description: string) => v.pipe(v.string(), v.description(description));
const shownText = (description: string) => v.pipe(v.string(), v.regex(HAS_TEXT), v.description(description));
const slug = (description: string) => v.pipe(v.string(), v.regex(SLUG), v.description(description));
const count = (description: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

export const trackSchema = v.pipe(
  v.object({
    id: slug('The id of the track: lowercase letters, digits and hyphens.'),
    title: shownText('The name of the track, as shown.'),
  }),
  v.description('A lane of the timeline.'),
);

export const cslSchema = v.pipe(
  v.looseObject({ type: shownText('The CSL type, such as "webpage" or "article-journal".') }),
  v.description('A CSL-JSON item. What is not known is left out, never guessed.'),
);

export const sourceSchema = v.pipe(
  v.object({
    id: slug('The id of the source.'),
    name: v.optional(
      shownText('A short name to show. Otherwise container-title, publisher, title, or the id is shown.'),
    ),
    csl: v.optional(cslSchema),
    text: v.optional(
      v.pipe(
        v.object({
          file: shownText('The name of the text file.'),
          sha256: v.pipe(v.string(), v.regex(SHA256), v.description('SHA-256 of the file: 64 hexadecimal digits.')),
          paragraphs: v.pipe(
            v.array(count('The length of one line in code points.')),
            v.description('The length of each line in order, in Unicode code points, without its line break.'),
          ),
          headings: v.optional(
            v.pipe(
              v.array(
                v.object({
                  start: count('The first code point of the heading, counted from 0.'),
                  exact: shownText('The heading itself, character for character.'),
                }),
              ),
              v.description('The headings within the text, in order: they stand between its passages.'),
            ),
          ),
        }),
        v.description('What is kept of the text of the source: enough to prove a quotation.'),
      ),
    ),
  }),
  v.description('A document that events are drawn from.'),
);

const quoteSelectorSchema = v.pipe(
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.description('The words themselves, character for character.')),
    prefix: v.optional(text('The words just before.')),
    suffix: v.optional(text('The words just after.')),
  }),
  v.description('The exact words and the words around them (W3C Web Annotation).'),
);

const positionSelectorSchema = v.pipe(
  v.object({
    type: v.literal('TextPositionSelector'),
    start: count('The first code point, counted from 0.'),
    end: count('The code point after the last.'),
  }),
  v.description('Where the words stand in the text of the source, in Unicode code points (W3C Web Annotation).'),
);

export const citationSchema = v.pipe(
  v.object({
    source: slug('The id of the source.'),
    selector: v.pipe(
      v.array(v.variant('type', [quoteSelectorSchema, positionSelectorSchema])),
      v.minLength(1),
      v.description('A TextQuoteSelector and, where known, a TextPositionSelector.'),
    ),
    speaker: v.optional(shownText('Who says it, where the source attributes it to somebody.')),
    reporter: v.optional(shownText('Through whom the source has it, where it says so.')),
    supports: v.optional(
      v.pipe(v.array(v.picklist(['fact', 'date'])), v.description('What the passage bears out. Otherwise ["fact"].')),
    ),
  }),
  v.description('A passage of a source that the event rests on.'),
);

export const dateSchema = v.pipe(
  v.object({
    edtf: v.optional(text('The date in EDTF, such as "2011", "2018-04", "1992-04-15" or "1992/..".')),
    asStated: v.optional(text('The words of the source for the date.')),
    basis: v.pipe(
      v.picklist(['stated', 'inferred', 'none']),
      v.description('Whether the source states the date, the editor inferred it, or there is none to place.'),
    ),
    reason: v.optional(text('Why the date is inferred, or why it is left open: a sentence.')),
  }),
  v.description('When, and how it is known.'),
);

export const relationSchema = v.pipe(
  v.object({
    kind: v.picklist(['same-moment', 'answers', 'contradicts']),
    event: slug('The id of the other event.'),
  }),
  v.description('How this event stands to another one.'),
);

export const eventSchema = v.pipe(
  v.object({
    id: slug('The id of the event. It never changes once published.'),
    kind: v.pipe(
      v.picklist(['event', 'state', 'observation', 'statement']),
      v.description('Something that happened, lasted, was measured, or was said.'),
    ),
    title: shownText('The title, neutral.'),
    shortTitle: v.optional(shownText('A shorter title for the plot.')),
    summary: v.optional(text('A summary in the words of the editor, neutral.')),
    date: dateSchema,
    tracks: v.pipe(
      v.array(slug('The id of a track.')),
      v.minLength(1),
      v.description('One track or more. The first is that of its subject.'),
    ),
    themes: v.optional(v.pipe(v.array(shownText('A theme.')), v.description('Words to filter by.'))),
    citations: v.optional(v.pipe(v.array(citationSchema), v.description('The passages that the event rests on.'))),
    related: v.optional(v.pipe(v.array(relationSchema), v.description('How the event stands to other events.'))),
  }),
  v.description('One record: an assertion that a source makes about a time.'),
);

export const stepSchema = v.pipe(
  v.object({
    caption: shownText('What the step is about, as shown.'),
    notes: v.optional(text('For the presenter alone.')),
    view: v.optional(text('The view that is shown with it: a query as of an address, without its question mark.')),
    event: v.optional(slug('The id of the event that is read.')),
    question: v.optional(shownText('What is asked before the passage is shown.')),
    cover: v.optional(shownText('Words of the passage that stay covered until they are asked for.')),
    predict: v.optional(v.pipe(v.boolean(), v.description('Whether the step asks before it shows the passage.'))),
  }),
  v.description('One step of a story.'),
);

export const storySchema = v.pipe(
  v.object({
    id: slug('The id of the story. It never changes once published.'),
    title: shownText('The title of the story.'),
    description: v.optional(text('What it is about.')),
    steps: v.pipe(v.array(stepSchema), v.minLength(1), v.description('One step or more, in order.')),
  }),
  v.description('A way through the list, step by step, to be presented.'),
);

/** The fields of a list, one by one: decode.ts reads them apart, so that one broken field costs only itself. */
export const fieldSchemas = {
  title: shownText('The title of the timeline.'),
  description: text('What the timeline is about.'),
  language: v.pipe(v.string(), v.regex(LANGUAGE), v.description('The language of titles and summaries (BCP 47).')),
};

export const timelineSchema = v.pipe(
  v.object({
    $schema: v.optional(text('The address of this schema.')),
    title: fieldSchemas.title,
    description: v.optional(fieldSchemas.description),
    language: v.optional(fieldSchemas.language),
    tracks: v.pipe(v.array(trackSchema), v.minLength(1), v.description('The lanes, in their order from the top.')),
    sources: v.optional(v.pipe(v.array(sourceSchema), v.description('The documents that the events are drawn from.'))),
    stories: v.optional(v.pipe(v.array(storySchema), v.description('Ways through the list, to be presented.'))),
    events: v.pipe(v.array(eventSchema), v.description('The records, in any order.')),
  }),
  v.title('Timeline'),
  v.description('A list of dated and undated records, each with the passages that it rests on.'),
);

export type RawTrack = v.InferInput<typeof trackSchema>;
export type RawSource = v.InferInput<typeof sourceSchema>;
export type RawCitation = v.InferInput<typeof citationSchema>;
export type RawDate = v.InferInput<typeof dateSchema>;
export type RawEvent = v.InferInput<typeof eventSchema>;
export type RawStory = v.InferInput<typeof storySchema>;
export type RawTimeline = v.InferInput<typeof timelineSchema>;
