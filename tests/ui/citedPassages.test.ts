import { expect, test } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import type { RawCitation } from '../../src/model/schema.ts';
import { citedPassages } from '../../src/ui/sources/citedPassages.ts';
import { list, record, timelineOf } from '../model/records.ts';

const TEXT = 'One thing, and 𝔸nother thing.';

/** A citation of a part of TEXT, which begins at `from` of the source's text. */
function of(exact: string, from: number): RawCitation {
  const at = TEXT.indexOf(exact);
  const start = from + Array.from(TEXT.slice(0, at)).length;
  return {
    source: 'alpha',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: TEXT.slice(0, at), suffix: TEXT.slice(at + exact.length) },
      { type: 'TextPositionSelector', start, end: start + Array.from(exact).length },
    ],
  };
}

const passagesOf = (...citations: (readonly [string, RawCitation])[]) => {
  const events = citations.map(([id, citation]) => record(id, '2020', { citations: [citation] }));
  const set = datasetOf(timelineOf(list(events)));
  const [alpha] = set.timeline.sources;
  if (alpha === undefined) throw new Error('No source');
  return citedPassages(set, alpha);
};

test('citations of one stretch share it; where they overlap, both cite', () => {
  const passages = passagesOf(
    ['b', of('𝔸nother', 100)],
    ['a', of('One thing', 100)],
    ['c', of('thing, and 𝔸nother', 100)],
  );
  expect(passages).toHaveLength(1);
  expect(passages[0]?.segments).toEqual([
    { text: 'One ', by: ['a'] },
    { text: 'thing', by: ['a', 'c'] },
    { text: ', and ', by: ['c'] },
    { text: '𝔸nother', by: ['b', 'c'] },
    { text: ' thing.', by: [] },
  ]);
  expect(passages[0]?.segments.map(({ text }) => text).join('')).toBe(TEXT);
});

test('stretches come in the order of the text, whatever the order of the events', () => {
  const passages = passagesOf(['late', of('One thing', 500)], ['early', of('𝔸nother', 20)]);
  expect(passages.map(({ uses }) => uses[0]?.event.id)).toEqual(['early', 'late']);
});
