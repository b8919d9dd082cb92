import { parse as oracleParse } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/day.ts';
import { formatEdtf, parseEdtf } from '../../src/time/edtf.ts';
import { extentOf, isExactDay } from '../../src/time/extent.ts';
import type { Edtf, Extent, Period, Qualifier } from '../../src/time/types.ts';

function parsed(text: string): Edtf {
  const found = parseEdtf(text);
  if (!found.ok) throw new Error(`${text}: ${found.error}`);
  return found.value;
}

const periodOf = (text: string): Period => {
  const extent = extentOf(parsed(text)) as Extent;
  return extent.kind === 'within' ? extent.period : (extent.start as Period);
};

const CANONICAL = [
  ...['2009', '2018-04', '1992-04-15', '0000', '-0043', '0050-01-01', 'Y-17000', 'Y170000002'],
  ...['1992/2005', '1992-04-15/..', '1992/..', '1992/', '../1992', '/1992', '2004-06/2006'],
  ...['2001-21', '2001-24', '1984?', '2004-06~', '2004-06-11%', '201X', '19XX', '-012X', '2004-XX', '1985-04-XX'],
  ...['1985-XX-XX', 'XXXX-01-05', 'XXXX-XX-05', 'XXXX', '?2026-01-05', '2004-?06-11', '2004-06-~11', '?2004-06-~11'],
];

describe('parseEdtf', () => {
  it.each(CANONICAL)('reads %s and writes it back', (text) => {
    expect(formatEdtf(parsed(text))).toBe(text);
  });

  it.each([
    ['1900-02-29', /day 29 does not exist/],
    ['2011-13', /month 13 does not exist/],
    ['2011-00', /month 0 does not exist/],
    ['2023-04-31', /day 31 does not exist/],
    ['2001-21-05', /season/],
    ['201X-04', /decade/],
    ['2X1X', /right/],
    ['2005/1992', /earlier date stands first/],
    ['2004/2005/2006', /one “\/”/],
    ['../..', /needs a date/],
    ['/', /needs a date/],
    ['1985-04-12T23:20:30', /times of day/],
    ['17000', /four digits/],
    ['-0000', /does not exist/],
    ['', /not empty/],
    [' 2009', /spaces/],
    ['2009 ', /spaces/],
    ['April 2018', /YYYY/],
    ['2018-4', /YYYY/],
    ['Y2009', /more than four digits/],
    ['Y170000-04', /takes no month/],
    ['Y9999999999999', /not supported/],
    ['Y99999999999999999999', /not supported/],
    ['-000X', /year 0/],
    ['-00XX', /year 0/],
    ['-XXXX', /right/],
    ['20X4', /right/],
    ['1XXX', /right/],
    ['1984-1X', /two digits/],
    ['156X-12-25', /takes no month/],
    ['1XXX-12', /right/],
    ['1990-25', /month 25 does not exist/],
    ['2004-XX-32', /day 32 does not exist/],
    ['2004-01-00', /day 0 does not exist/],
    ['[1990,1995]', /YYYY/],
    ['1985-04-12T23:20:30/1986', /times of day/],
    ['1992/2005-13', /month 13/],
    ['XXXX-02-30', /day 30 does not exist/],
  ])('refuses %s', (text, why) => {
    const found = parseEdtf(text);
    expect(found.ok).toBe(false);
    if (!found.ok) expect(found.error).toMatch(why);
  });

  it('comes back from what it writes', () => {
    const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
    const year = fc
      .integer({ min: -9999, max: 9999 })
      .map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`);
    const sign = fc.constantFrom('', '?', '~', '%');
    const date = fc
      .tuple(sign, year, sign, two(12), sign, two(28), fc.integer({ min: 1, max: 3 }))
      .map(([a, y, b, m, c, d, parts]) => [a + y, b + m, c + d].slice(0, parts).join('-'));
    fc.assert(
      fc.property(date, (text) => {
        const first = parsed(text);
        expect(parsed(formatEdtf(first))).toEqual(first);
      }),
    );
  });

  it('comes back from every value that it can write', () => {
    const qualifier: fc.Arbitrary<Qualifier> = fc.record({ uncertain: fc.boolean(), approximate: fc.boolean() });
    const plain: fc.Arbitrary<Qualifier> = fc.constant({ uncertain: false, approximate: false });
    const oneTo = (max: number) => fc.oneof(fc.integer({ min: 1, max }), fc.constant('unspecified' as const));
    const qualifiers = (month: typeof plain, day: typeof plain) => fc.record({ year: qualifier, month, day });
    const short = fc.integer({ min: -9999, max: 9999 });
    const kind = fc.constant('date' as const);
    const dates = fc.oneof(
      fc.record({
        kind,
        precision: fc.constant('year' as const),
        year: fc.oneof(short, fc.integer({ min: -1e12, max: 1e12 }), fc.constant('unspecified' as const)),
        qualifiers: qualifiers(plain, plain),
      }),
      fc.record({
        kind,
        precision: fc.constant('decade' as const),
        year: fc.integer({ min: 1, max: 999 }).chain((n) => fc.constantFrom(n * 10, -n * 10)),
        qualifiers: qualifiers(plain, plain),
      }),
      fc.record({
        kind,
        precision: fc.constant('century' as const),
        year: fc.integer({ min: 1, max: 99 }).chain((n) => fc.constantFrom(n * 100, -n * 100)),
        qualifiers: qualifiers(plain, plain),
      }),
      fc.record({
        kind,
        precision: fc.constant('season' as const),
        year: short,
        month: fc.integer({ min: 21, max: 24 }),
        qualifiers: qualifiers(qualifier, plain),
      }),
      fc.record({
        kind,
        precision: fc.constant('month' as const),
        year: short,
        month: oneTo(12),
        qualifiers: qualifiers(qualifier, plain),
      }),
      fc.record({
        kind,
        precision: fc.constant('day' as const),
        year: fc.oneof(short, fc.constant('unspecified' as const)),
        month: oneTo(12),
        day: oneTo(28),
        qualifiers: qualifiers(qualifier, qualifier),
      }),
    );
    const side = fc.constantFrom('open' as const, 'unknown' as const);
    const interval = fc
      .tuple(dates, side, fc.boolean())
      .map(([date, end, first]) =>
        first ? { kind: 'interval' as const, start: date, end } : { kind: 'interval' as const, start: end, end: date },
      );
    fc.assert(
      fc.property(fc.oneof(dates, interval), (value) => {
        expect(parseEdtf(formatEdtf(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2004-06-11~', '2004-06-11~'],
    ['?2004-?06-?11', '2004-06-11?'],
    ['2004?-06-11', '?2004-06-11'],
    ['2004-06~-11', '~2004-~06-11'],
    ['?2004~', '2004%'],
    ['~2004-06?', '%2004-?06'],
  ])('writes %s as %s', (text, canonical) => {
    expect(formatEdtf(parsed(text))).toBe(canonical);
    expect(parsed(canonical)).toEqual(parsed(text));
  });

  it('agrees with another implementation on what is a date, and on its bounds', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    // From year 100 on: the other one falls into the trap of Date.UTC(50, …), which is 1950.
    const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, two(14), two(32), fc.integer({ min: 1, max: 3 }), (y, m, d, parts) => {
        const text = [y, m, d].slice(0, parts).join('-');
        const theirs = oracleParse(text);
        const ours = parseEdtf(text);
        expect({ text, ok: ours.ok }).toEqual({ text, ok: theirs.success });
        if (!ours.ok || !theirs.success) return;
        const { startDay, endDay } = periodOf(text);
        expect(startDay).toBe(Math.floor(theirs.value.min.getTime() / 86_400_000));
        expect(endDay - 1).toBe(Math.floor(theirs.value.max.getTime() / 86_400_000));
      }),
    );
  });
});

describe('where both hold the same standard', () => {
  // The other implementation errs on years below 100, without a year, before the common era, and on season 25.
  it.each(['1992/..', '../1992', '1992/2005-03', '2004-XX', '2004-06-XX', '2004-XX-XX', '201X', '19XX', '2004-21'])(
    'bounds %s alike',
    (text) => {
      const theirs = oracleParse(text);
      if (!theirs.success) throw new Error(text);
      const extent = extentOf(parsed(text)) as Extent;
      const [start, end] = extent.kind === 'within' ? [extent.period, extent.period] : [extent.start, extent.end];
      const MS = 86_400_000;
      if (typeof start === 'object') expect(start.startDay).toBe(Math.floor(Number(theirs.value.minMs) / MS));
      if (typeof end === 'object') expect(end.endDay - 1).toBe(Math.floor(Number(theirs.value.maxMs) / MS));
    },
  );
});

describe('qualification', () => {
  const signs = (text: string): unknown => {
    const value = parsed(text);
    if (value.kind !== 'date') throw new Error('an interval');
    const { year, month, day } = value.qualifiers;
    return [year, month, day].map(({ uncertain, approximate }) => `${uncertain ? '?' : ''}${approximate ? '~' : ''}`);
  };
  it.each([
    ['2004-06-11?', ['?', '?', '?']],
    ['2004?-06-11', ['?', '', '']],
    ['2004-06?-11', ['?', '?', '']],
    ['?2004-06-11', ['?', '', '']],
    ['2004-06-?11', ['', '', '?']],
    ['2004-06~-11', ['~', '~', '']],
    ['?2004-06-~11', ['?', '', '~']],
    ['2004%', ['?~', '', '']],
  ])('%s', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });
});

describe('extentOf', () => {
  it.each([
    ['1992-04-15', dayOf(1992, 4, 15), dayOf(1992, 4, 16), 'day'],
    ['2018-04', dayOf(2018, 4), dayOf(2018, 5), 'month'],
    ['2009', dayOf(2009), dayOf(2010), 'year'],
    ['2004-XX', dayOf(2004), dayOf(2005), 'month'],
    ['1985-04-XX', dayOf(1985, 4), dayOf(1985, 5), 'day'],
    ['1985-XX-XX', dayOf(1985), dayOf(1986), 'day'],
    ['201X', dayOf(2010), dayOf(2020), 'decade'],
    ['19XX', dayOf(1900), dayOf(2000), 'century'],
    ['-012X', dayOf(-129), dayOf(-119), 'decade'],
    ['2001-21', dayOf(2001, 3), dayOf(2001, 6), 'season'],
    ['2001-24', dayOf(2001, 12), dayOf(2002, 3), 'season'],
    ['-01XX', dayOf(-199), dayOf(-99), 'century'],
    ['000X', dayOf(0), dayOf(10), 'decade'],
    ['0000', dayOf(0), dayOf(1), 'year'],
    ['0050-01-01', dayOf(50), dayOf(50) + 1, 'day'],
    ['Y-17000', dayOf(-17_000), dayOf(-16_999), 'year'],
    ['2004-XX-05', dayOf(2004), dayOf(2005), 'day'],
    ['?2026-01-05', dayOf(2026, 1, 5), dayOf(2026, 1, 6), 'day'],
  ])('%s', (text, startDay, endDay, precision) => {
    expect(periodOf(text)).toMatchObject({ startDay, endDay, precision });
  });

  it('has no place for a date without a year', () => {
    expect(extentOf(parsed('XXXX-01-05'))).toBeUndefined();
  });

  it('says of a period whether any part of it is in doubt', () => {
    expect(periodOf('2004-06-?11')).toMatchObject({ uncertain: true, approximate: false });
    expect(periodOf('2004~-06-11')).toMatchObject({ uncertain: false, approximate: true });
    expect(periodOf('2004-06%')).toMatchObject({ uncertain: true, approximate: true });
    expect(periodOf('2004-06')).toMatchObject({ uncertain: false, approximate: false });
  });

  it('counts an end without a year as unknown, an interval of nothing else as no place', () => {
    expect(extentOf(parsed('2004/XXXX-01-05'))).toMatchObject({ kind: 'span', end: 'unknown' });
    expect(extentOf(parsed('XXXX-01-05/..'))).toBeUndefined();
  });

  it('keeps an open end apart from an unknown one', () => {
    expect(extentOf(parsed('1992/..'))).toMatchObject({ kind: 'span', end: 'open' });
    expect(extentOf(parsed('1992/'))).toMatchObject({ kind: 'span', end: 'unknown' });
  });

  it('calls only one known day exact', () => {
    expect(isExactDay(periodOf('1992-04-15'))).toBe(true);
    expect(isExactDay(periodOf('1985-04-XX'))).toBe(false);
  });
});
