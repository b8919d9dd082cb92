import { readFileSync } from 'node:fs';
import type { RawCitation, RawEvent, RawTimeline } from '../../src/model/schema.ts';
import { readSourceText } from '../../tools/data/sourceText.ts';

/** A text with a curly apostrophe, an astral character before the words, a repeated sentence and a final line break. */
export const TEXT = [
  'A heading 𐌰',
  '',
  'It rains. The river’s level rose in 2011, says the keeper. It rains.',
  'It rains. Nobody measured it.',
  '',
].join('\n');

export const BYTES = new TextEncoder().encode(TEXT);
export const FILE = readSourceText(BYTES);

/** A citation of `exact`, whose position is that of prefix + exact in the text. */
export function quote(exact: string, prefix: string, suffix: string): RawCitation {
  const before = TEXT.slice(0, TEXT.indexOf(`${prefix}${exact}`) + prefix.length);
  const start = Array.from(before).length;
  return {
    source: 'almanac',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + Array.from(exact).length },
    ],
    supports: ['fact'],
  };
}

export const RIVER = 'The river’s level rose in 2011';

/** A list with nothing wrong with it, resting on {@link TEXT}. A fresh copy at every call. */
export const goodList = (): RawTimeline => ({
  title: 'Weather',
  tracks: [{ id: 'river', title: 'River' }],
  sources: [
    {
      id: 'almanac',
      csl: { type: 'document' },
      text: {
        file: 'almanac.txt',
        sha256: FILE.sha256,
        paragraphs: [...FILE.paragraphs],
        headings: [{ start: 0, exact: 'A heading 𐌰' }],
      },
    },
  ],
  events: [
    event('river-rises', { edtf: '2011', basis: 'stated' }, quote(RIVER, '', ', says the keeper.')),
    event('nobody-measured', { basis: 'none' }, quote('Nobody measured it', 'It rains. ', '.')),
  ],
});

function event(id: string, date: RawEvent['date'], citation: RawCitation): RawEvent {
  return { id, kind: 'event', title: id, date, tracks: ['river'], citations: [citation] };
}

export const readFixture = (file: string): Uint8Array | undefined => (file === 'almanac.txt' ? BYTES : undefined);

/** The project's own list, as text. */
export const ownList = (): string => readFileSync(new URL('../../data/timeline.json', import.meta.url), 'utf8');
