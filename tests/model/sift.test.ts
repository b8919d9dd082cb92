import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/model/dataset.ts';
import { FACETS, type FacetName } from '../../src/model/facets.ts';
import { countValues, sift, type Chosen } from '../../src/model/sift.ts';
import { cite, list, record, timelineOf } from './records.ts';

const NONE: Chosen = { tracks: [], kinds: [], themes: [], sources: [], speakers: [], precisions: [] };

const DATA = datasetOf(
  timelineOf(
    list([
      record('a', '2009', { tracks: ['one'], themes: ['oil'], citations: [cite('alpha'), cite('beta')] }),
      record('b', '2018-04', { tracks: ['one', 'two'], kind: 'statement', themes: ['oil', 'law'] }),
      record('c', undefined, {
        tracks: ['two'],
        kind: 'statement',
        citations: [cite('beta', 'x', { speaker: 'Ann' })],
      }),
      record('d', '1992-04-15/..', { tracks: ['three'], kind: 'state', citations: [cite('alpha')] }),
    ]),
  ),
);

const idsLeft = (chosen: Partial<Chosen>, found?: Uint8Array): readonly string[] => {
  const sifted = sift(DATA, { ...NONE, ...chosen }, found);
  return ['a', 'b', 'c', 'd'].filter((_, index) => sifted?.passes(index) ?? true);
};

describe('sift', () => {
  it.each<[Partial<Chosen>, string]>([
    [{ tracks: ['two'] }, 'bc'],
    [{ kinds: ['statement'] }, 'bc'],
    [{ kinds: ['statement', 'state'] }, 'bcd'],
    [{ themes: ['law'] }, 'b'],
    [{ sources: ['beta'] }, 'ac'],
    [{ speakers: ['Ann'] }, 'c'],
    [{ precisions: ['year'] }, 'a'],
    [{ precisions: ['undated', 'day'] }, 'cd'],
    [{ tracks: ['one'], kinds: ['statement'] }, 'b'],
    [{ tracks: ['three'], kinds: ['statement'] }, ''],
    [{ tracks: ['no such track'] }, 'abcd'],
    [{ tracks: ['no such track', 'two'] }, 'bc'],
  ])('%j leaves %s', (chosen, left) => {
    expect(idsLeft(chosen).join('')).toBe(left);
  });

  it('adds what a search has found', () => {
    expect(idsLeft({ kinds: ['statement'] }, Uint8Array.of(1, 1, 0, 0)).join('')).toBe('b');
  });

  it('is nothing where nothing narrows', () => {
    expect(sift(DATA, NONE)).toBeUndefined();
    expect(sift(DATA, { ...NONE, speakers: ['nobody'] })).toBeUndefined();
  });

  it('counts what is left, each event once, and in each of its tracks', () => {
    const sifted = sift(DATA, { ...NONE, tracks: ['one', 'two'] });
    expect(sifted?.total).toEqual({ dated: 2, undated: 1 });
    expect([...(sifted?.perTrack.values() ?? [])]).toEqual([
      { dated: 2, undated: 0 },
      { dated: 1, undated: 1 },
      { dated: 0, undated: 0 },
    ]);
  });
});

describe('the counts before choosing', () => {
  it('tell what choosing that value alone in its facet would leave', () => {
    const value = fc
      .constantFrom(...FACETS)
      .chain((name) =>
        fc.record({ name: fc.constant(name), value: fc.constantFrom(...DATA.facets[name].values, 'unknown') }),
      );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (choices) => {
        const chosen: Record<FacetName, readonly string[]> = { ...NONE };
        for (const choice of choices) chosen[choice.name] = [...chosen[choice.name], choice.value];
        const sifted = sift(DATA, chosen);
        for (const name of FACETS) {
          const counts = countValues(DATA, name, sifted);
          DATA.facets[name].values.forEach((only, place) => {
            expect(counts[place]).toBe(idsLeft({ ...chosen, [name]: [only] }).length);
          });
        }
      }),
    );
  });
});
