import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { sayDate, sayLast, sayPrecision, sayRange, sayStart, type SayableDate } from '../../src/time/say.ts';
import { dayOf } from '../../src/time/day.ts';
import { windowOf } from '../../src/time/window.ts';

function dated(text: string, basis: SayableDate['basis'] = 'stated'): SayableDate {
  const found = parseEdtf(text);
  if (!found.ok) throw new Error(found.error);
  return { edtf: found.value, basis };
}

describe('sayDate', () => {
  it.each([
    ['1992-04-15', '15 Apr 1992', '15 April 1992', 'exact day'],
    ['2018-04', 'Apr 2018', 'April 2018', 'month only'],
    ['2009', '2009', '2009', 'year only'],
    ['1992/2005', '1992 – 2005', '1992 – 2005', 'start and end: year only'],
    ['1992/..', 'since 1992', 'since 1992', 'start: year only; end not stated'],
    ['../1992', 'until 1992', 'until 1992', /year only/],
    ['1915~', 'c. 1915', 'c. 1915', 'year only'],
    ['1915?', '1915?', '1915?', 'year only'],
    ['1915%', 'c. 1915?', 'c. 1915?', 'year only'],
    ['191X', '1910s', '1910s', 'decade only'],
    ['19XX', '20th century', '20th century', 'century only'],
    ['1992-21', 'spring 1992', 'spring 1992', 'season only'],
    ['XXXX-01-05', '5 Jan, year not given', '5 January, year not given', 'day stated, year not given'],
    ['2004-XX', 'a month in 2004', 'a month in 2004', 'year only'],
    ['1985-04-XX', 'a day in Apr 1985', 'a day in April 1985', 'month only'],
    ['-0043', '44 BCE', '44 BCE', 'year only'],
    ['0000', '1 BCE', '1 BCE', 'year only'],
  ])('%s', (text, short, long, precision) => {
    const date = dated(text);
    expect(sayDate(date, 'short')).toBe(short);
    expect(sayDate(date, 'long')).toBe(long);
    expect(sayPrecision(date)).toMatch(precision);
  });

  it('brackets what the editor has inferred, and only that', () => {
    const interview = dated('?2026-01-05', 'inferred');
    expect(sayDate(interview, 'long')).toBe('5 January [2026]');
    expect(sayPrecision(interview)).toBe('day stated, year inferred');
    expect(sayStart(dated('1992/..', 'inferred'), 'short')).toBe('[1992]');
    expect(sayDate(dated('2018-04', 'inferred'), 'short')).toBe('[Apr 2018]');
    expect(sayDate(dated('?2026-01-05', 'stated'), 'short')).toBe('5 Jan 2026?');
  });

  it('says the start and the last period that a date names', () => {
    expect(sayStart(dated('1992/..'), 'short')).toBe('1992');
    expect(sayStart(dated('2009'), 'short')).toBe('2009');
    expect(sayLast(dated('1992/2005-03'), 'short')).toBe('Mar 2005');
    expect(sayLast(dated('2024/..'), 'short')).toBe('2024');
    expect(sayLast(dated('2024'), 'short')).toBe('2024');
  });

  it('says that a date is not there', () => {
    expect(sayDate({ basis: 'none' }, 'long')).toBe('Undated');
    expect(sayPrecision({ basis: 'none' })).toBe('Undated');
  });

  it('never says more than the record has', () => {
    const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom('', '?', '~', '%'), (year, sign) => {
        for (const text of [`${year}${sign}`, `${year}-XX`, `${year}/..`, `${year}/${year + 1}`])
          for (const basis of ['stated', 'inferred'] as const)
            for (const style of ['short', 'long'] as const) {
              const said = sayDate(dated(text, basis), style);
              expect(said).not.toMatch(month);
              expect(said.replace(/\d{4}/g, '')).not.toMatch(/\d/);
            }
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, monthNumber) => {
        const text = `${year}-${String(monthNumber).padStart(2, '0')}`;
        for (const form of [text, `${text}-XX`]) {
          const said = sayDate(dated(form), 'long');
          expect(said.replace(/\d{4}/, '')).not.toMatch(/\d/);
        }
      }),
    );
  });
});

describe('sayRange', () => {
  it('says the years that a window touches', () => {
    expect(sayRange(windowOf(dayOf(1947), dayOf(2027)))).toBe('1947–2026');
    expect(sayRange(windowOf(dayOf(2023), dayOf(2024)))).toBe('2023');
    expect(sayRange(windowOf(dayOf(-43), dayOf(15)))).toBe('44 BCE–14');
  });
});
