import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, day, dayOf, daysInMonth, isLeapYear } from '../../src/time/day.ts';

const MS = 86_400_000;

describe('dayOf', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2026, 1, 5, 20_458],
    [0, 1, 1, -719_528],
    [-1, 12, 31, -719_529],
    [50, 1, 1, -701_265],
  ])('%i-%i-%i is day %i', (year, month, dayOfMonth, expected) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(expected);
  });

  it('agrees with Date.UTC where that reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_000_000, max: 99_000_000 }), (at) => {
        const date = new Date(at * MS);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(day(at))).toEqual(civil);
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(at);
      }),
    );
  });

  it('comes back from any year of a thousand million', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, dayOfMonth) => {
          expect(civilOf(dayOf(year, month, dayOfMonth))).toEqual({ year, month, day: dayOfMonth });
        },
      ),
    );
  });

  it('carries months over the year', () => {
    expect(dayOf(2023, 13)).toBe(dayOf(2024, 1));
    expect(dayOf(2023, 0)).toBe(dayOf(2022, 12));
  });

  it.each([-400, -1, 0, 1, 50, 99, 1900, 2000])(
    'agrees with setUTCFullYear in year %i, where Date.UTC errs',
    (year) => {
      for (const [month, dayOfMonth] of [
        [1, 1],
        [2, 29],
        [3, 1],
        [12, 31],
      ] as const) {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        expect(dayOf(year, month, dayOfMonth)).toBe(date.getTime() / MS);
      }
    },
  );

  it('counts on without a gap over every end of a month and a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(dayOf(year, month + 1) - dayOf(year, month)).toBe(daysInMonth(year, month));
        expect(dayOf(year + 1) - dayOf(year)).toBe(isLeapYear(year) ? 366 : 365);
      }),
    );
  });

  it('counts a fraction from its midnight on, also before 1970', () => {
    expect(civilOf(day(-0.25))).toEqual({ year: 1969, month: 12, day: 31 });
    expect(civilOf(day(0.999))).toEqual({ year: 1970, month: 1, day: 1 });
  });

  it('refuses what is no number', () => {
    expect(() => day(NaN)).toThrow(RangeError);
    expect(() => dayOf(Infinity)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('has leap days by the Gregorian rule, year 0 included', () => {
    expect([1900, 2000, 2023, 2024, 0, -4, -100].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2024, 13)).toBeNaN();
  });
});
