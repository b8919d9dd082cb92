import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids.ts';
import type { Source } from '../../src/model/types.ts';
import type { CitedPassage } from '../../src/ui/sources/citedPassages.ts';
import { underHeadings } from '../../src/ui/sources/underHeadings.ts';
import { readArrival } from '../../src/ui/sources/useArrivedAt.ts';

const source = (...starts: readonly number[]): Source => ({
  id: sourceId('a'),
  name: 'A',
  csl: { type: 'webpage' },
  text: { file: 'a', sha256: '', paragraphs: [], headings: starts.map((start) => ({ start, exact: `H${start}` })) },
});

const passage = (startAt: number): CitedPassage => ({
  key: `${startAt}`,
  startAt,
  speakers: [],
  segments: [],
  uses: [],
});

const outline = (passages: readonly number[], headings: readonly number[]) =>
  underHeadings(passages.map(passage), source(...headings)).map((section) => [
    section.headings.map(({ exact }) => exact).join(' '),
    section.passages.map(({ startAt }) => startAt).join(' '),
  ]);

test.each([
  ['no headings', [1, 2], [], [['', '1 2']]],
  [
    'before the first heading',
    [1, 20, 25],
    [10],
    [
      ['', '1'],
      ['H10', '20 25'],
    ],
  ],
  [
    'two headings in a row, and one that nothing stands under',
    [15, 40],
    [5, 10, 20, 50],
    [
      ['H5 H10', '15'],
      ['H20', '40'],
    ],
  ],
  ['no passages', [], [5], []],
  ['a passage without a place', [15, Infinity], [10, 20], [['H10', '15 Infinity']]],
] as const)('%s', (_, passages, headings, expected) => {
  expect(outline(passages, headings)).toEqual(expected);
});

test.each([
  ['', '', 0],
  ['#a-b', 'a-b', 0],
  ['#a-b.3', 'a-b', 2],
  ['#a-b.0', 'a-b', 0],
  ['#a.b', '', 0],
  ['#%', '', 0],
])('the address %s arrives at “%s”, passage %i', (hash, event, citation) => {
  expect(readArrival(hash)).toEqual({ event, citation });
});
