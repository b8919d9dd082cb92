import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTimeline } from '../../src/model/decode.ts';
import { synthetic, syntheticJson } from '../../tools/synthetic.ts';

const open = (options: Parameters<typeof synthetic>[0]) => {
  const result = decodeTimeline([...syntheticJson(options)].join(''));
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.timeline;
};

describe('synthetic', () => {
  test('the same options give the same list, another seed another one', () => {
    expect(synthetic({ n: 50, seed: 7 })).toEqual(synthetic({ n: 50, seed: 7 }));
    expect(synthetic({ n: 50, seed: 7 }).events).not.toEqual(synthetic({ n: 50, seed: 8 }).events);
  });

  test('the stream is the list, across the borders of its pieces', () => {
    for (const n of [0, 1, 2000, 2001, 4500]) {
      expect(JSON.parse([...syntheticJson({ n, seed: 1 })].join(''))).toEqual(
        JSON.parse(JSON.stringify(synthetic({ n, seed: 1 }))),
      );
    }
  });

  test('any list is right in every part', () => {
    const options = fc.record({
      n: fc.nat(80),
      seed: fc.nat(),
      tracks: fc.integer({ min: 1, max: 6 }),
      sources: fc.nat(3),
      bce: fc.boolean(),
    });
    fc.assert(
      fc.property(options, (chosen) => {
        expect(open(chosen).events).toHaveLength(chosen.n);
      }),
      { numRuns: 50 },
    );
  });

  test('holds every case that a timeline has to draw', () => {
    const { events } = open({ n: 2000, seed: 1 });
    const seen = new Set<string>();
    for (const { kind, extent, date, tracks, related } of events) {
      seen
        .add(kind)
        .add(date.basis)
        .add(
          `tracks ${tracks
            .map((id) => id.slice(-1))
            .sort()
            .join('')}`,
        );
      if (extent?.kind === 'within') seen.add(extent.period.precision);
      if (extent?.kind === 'span') seen.add(`to ${typeof extent.end === 'string' ? extent.end : 'a date'}`);
      if (extent?.kind === 'within' && extent.period.approximate) seen.add('approximate');
      for (const relation of related) seen.add(relation.kind);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(
        [
          'event',
          'state',
          'observation',
          'statement',
          'stated',
          'inferred',
          'none',
          'day',
          'month',
          'season',
          'year',
          'decade',
          'approximate',
        ]
          .concat([
            'to open',
            'to unknown',
            'to a date',
            'tracks 1',
            'tracks 12',
            'tracks 13',
            'tracks 23',
            'tracks 123',
          ])
          .concat(['same-moment', 'answers', 'contradicts']),
      ),
    );
    const perYear = new Map<string, number>();
    for (const { date } of events)
      if (/^\d{4}$/.test(date.edtfText ?? ''))
        perYear.set(date.edtfText ?? '', (perYear.get(date.edtfText ?? '') ?? 0) + 1);
    expect(Math.max(...perYear.values())).toBeGreaterThan(30);
  });

  test('reaches before the year 0 where it is told to', () => {
    const years = synthetic({ n: 200, seed: 1, bce: true }).events.map((event) => event.date.edtf ?? '');
    expect(years.some((edtf) => edtf.startsWith('-'))).toBe(true);
    expect(synthetic({ n: 200, seed: 1 }).events.some((event) => event.date.edtf?.startsWith('-'))).toBe(false);
  });
});
