import { decodeValue } from '../../src/model/decode.ts';
import type { RawCitation, RawEvent, RawTimeline } from '../../src/model/schema.ts';
import type { Timeline } from '../../src/model/types.ts';

/** A citation of `exact` with a position that fits. */
export const cite = (source: string, exact = 'the words', more: Partial<RawCitation> = {}): RawCitation => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start: 10, end: 10 + Array.from(exact).length },
  ],
  ...more,
});

/** An event of the first track, dated with `edtf` or, without one, undated. */
export const record = (id: string, edtf?: string, more: Partial<RawEvent> = {}): RawEvent => ({
  id,
  kind: 'event',
  title: `Title of ${id}`,
  date: edtf === undefined ? { basis: 'none' } : { edtf, basis: 'stated' },
  tracks: ['one'],
  ...more,
});

/** A small list of three tracks and two sources. */
export const list = (events: readonly RawEvent[], more: Partial<RawTimeline> = {}): RawTimeline => ({
  title: 'A list',
  description: 'For tests.',
  language: 'en',
  tracks: ['one', 'two', 'three'].map((id) => ({ id, title: `Track ${id}` })),
  sources: ['alpha', 'beta'].map((id) => ({ id, name: id, csl: { type: 'webpage' } })),
  events: [...events],
  ...more,
});

/** The timeline of a list that has nothing wrong with it; throws, saying what, where it has. */
export function timelineOf(raw: unknown): Timeline {
  const result = decodeValue(raw);
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.issues, undefined, 2));
  return result.timeline;
}
