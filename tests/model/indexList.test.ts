import { describe, expect, test } from 'vitest';
import { corroborationOf } from '../../src/model/corroboration.ts';
import { datasetOf, eventOf, type Dataset } from '../../src/model/dataset.ts';
import { decodeTimeline } from '../../src/model/decode.ts';
import { eventId } from '../../src/model/ids.ts';
import { indexedDataset } from '../../src/model/indexedDataset.ts';
import { indexList, type IndexedList } from '../../src/model/indexList.ts';
import { neighboursInTime, neighboursInTrack, placeInOrder } from '../../src/model/neighbours.ts';
import { relatedTo } from '../../src/model/related.ts';
import { syntheticJson } from '../../tools/synthetic.ts';
import { cite, list, record } from './records.ts';

const SILENT = { begin: () => undefined, event: () => undefined, progress: () => undefined, end: () => undefined };
const index = (text: string): IndexedList => indexList(new TextEncoder().encode(text), SILENT);

function bothOf(text: string): readonly [Dataset, Dataset] {
  const decoded = decodeTimeline(text);
  const { index: found } = index(text);
  if (decoded.kind === 'failed' || found === undefined) throw new Error('Nothing was read');
  return [datasetOf(decoded.timeline), indexedDataset(found)];
}

const LISTS = [
  [...syntheticJson({ n: 500, seed: 3 })].join(''),
  [...syntheticJson({ n: 500, seed: 9, bce: true, years: [-20, 30] })].join(''),
  [...syntheticJson({ n: 0, seed: 1 })].join(''),
  JSON.stringify(
    list([
      record('a', '1992/..', { kind: 'state', citations: [cite('alpha')], related: [{ kind: 'answers', event: 'b' }] }),
      record('b', '../2001', { tracks: ['two', 'one'], related: [{ kind: 'contradicts', event: 'c' }] }),
      record('c'),
      record('constructor', '../..'),
    ]),
  ),
];

describe('an indexed list', () => {
  test.each(LISTS.map((text, at) => [at, text] as const))('says what a decoded one says: list %i', (_, text) => {
    const [plain, indexed] = bothOf(text);
    const { eventAt: a, indexOf: b, someIds: c, ...facts } = plain;
    const { eventAt, indexOf, someIds, ...indexedFacts } = indexed;
    expect(indexedFacts).toEqual(facts);
    expect([a, b, c, someIds]).toBeDefined();
    for (let at = 0; at < plain.count; at++) {
      const event = plain.eventAt(at);
      expect(eventAt(at)).toEqual(event);
      if (event === undefined) continue;
      const { id } = event;
      expect(indexOf(id)).toBe(at);
      expect(neighboursInTime(indexed, id)).toEqual(neighboursInTime(plain, id));
      expect(neighboursInTrack(indexed, id)).toEqual(neighboursInTrack(plain, id));
      expect(placeInOrder(indexed, id)).toEqual(placeInOrder(plain, id));
      expect(relatedTo(indexed, id)).toEqual(relatedTo(plain, id));
      expect(corroborationOf(event, indexed)).toEqual(corroborationOf(event, plain));
    }
    expect(eventAt(plain.count)).toBeUndefined();
    expect(eventOf(indexed, eventId('nowhere'))).toBeUndefined();
  });

  test('may be handed from a worker', () => {
    const { index: found } = index(LISTS[0] as string);
    expect(structuredClone(found)).toEqual(found);
  });

  test('hands every event on once, in order, and tells how far it is', () => {
    const met: number[] = [];
    const done: number[] = [];
    indexList(new TextEncoder().encode([...syntheticJson({ n: 1200, seed: 1 })].join('')), {
      ...SILENT,
      event: (_, at) => met.push(at),
      progress: (at, of) => done.push(at, of),
    });
    expect(met).toEqual(Array.from({ length: 1200 }, (_, at) => at));
    expect(done).toEqual([500, 1200, 1000, 1200, 1200, 1200]);
  });
});

describe('a broken long list', () => {
  const lines = [...syntheticJson({ n: 2000, seed: 5 })].join('').split('\n');
  const brokenAt = (line: number, from: RegExp, to: string): string =>
    lines.map((text, at) => (at === line ? text.replace(from, to) : text)).join('\r\n');

  test.each([
    ['a wrong kind', brokenAt(1234, /"kind":"\w+"/, '"kind":"nothing"')],
    ['no title', brokenAt(7, /"title":"[^"]*"/, '"title":""')],
    ['a track that is not there', brokenAt(1999, /"tracks":\["[^"]*"/, '"tracks":["nowhere"')],
    ['a relation that leads nowhere', brokenAt(3, /"id":/, '"related":[{"kind":"answers","event":"gone"}],"id":')],
    ['a missing comma', brokenAt(50, /,$/, '')],
    ['a string without end', brokenAt(900, /"(?=[^"]*$)/, '')],
    ['a word that is no value', brokenAt(60, /"date":/, '"x":truth,"date":')],
    ['no track at all', lines.join('\n').replace(/"tracks":\[\{.*?\}\]/, '"tracks":[]')],
    ['no list', '[1,2]'],
  ])('%s: the issues of the short path, with their lines', (_, text) => {
    const decoded = decodeTimeline(text);
    if (decoded.kind === 'ok') throw new Error('Not broken');
    const { index: found, ...problems } = index(text);
    expect(problems).toEqual({ issues: decoded.issues, furtherIssues: decoded.furtherIssues });
    expect(problems.issues.length).toBeGreaterThan(0);
    expect(found === undefined).toBe(decoded.kind === 'failed');
  });

  test('names the line', () => {
    const { issues } = index(brokenAt(1234, /"kind":"\w+"/, '"kind":"nothing"'));
    expect(issues.map(({ line }) => line)).toEqual([1235]);
  });

  test('leaves out what is broken and counts the rest right', () => {
    const [plain, indexed] = bothOf(brokenAt(1234, /"kind":"\w+"/, '"kind":"nothing"'));
    expect(indexed.count).toBe(1999);
    expect([...indexed.order]).toEqual([...plain.order]);
    expect(indexed.eventAt(1500)).toEqual(plain.eventAt(1500));
  });
});
