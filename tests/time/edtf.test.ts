import { parse as oracleParse } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/day.ts';
import { formatEdtf, parseEdtf } from '../../src/time/edtf.ts';
import { extentOf, isExactDay } from '../../src/time/extent.ts';
import type { Edtf, Extent, Period } from '../../src/time/types.ts';

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
    ['2005/1992', /ends before/],
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
    ['0000', dayOf(0), dayOf(1), 'year'],
    ['?2026-01-05', dayOf(2026, 1, 5), dayOf(2026, 1, 6), 'day'],
  ])('%s', (text, startDay, endDay, precision) => {
    expect(periodOf(text)).toMatchObject({ startDay, endDay, precision });
  });

  it('has no place for a date without a year', () => {
    expect(extentOf(parsed('XXXX-01-05'))).toBeUndefined();
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
