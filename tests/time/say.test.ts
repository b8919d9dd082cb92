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
    ['../1992', 'until 1992', 'until 1992', 'start not stated; end: year only'],
    ['1992/', '1992 – unknown', '1992 – unknown', 'start: year only; end not stated'],
    ['/1992', 'unknown – 1992', 'unknown – 1992', 'start not stated; end: year only'],
    ['2018-04/2019', 'Apr 2018 – 2019', 'April 2018 – 2019', 'start: month only; end: year only'],
    ['2016', '2016', '2016', 'year only'],
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
    ['0005-01', 'Jan 5 CE', 'January 5 CE', 'month only'],
    ['0050-01-01', '1 Jan 50 CE', '1 January 50 CE', 'exact day'],
    ['0100', '100', '100', 'year only'],
    ['-012X', '130 BCE–121 BCE', '130 BCE–121 BCE', 'decade only'],
    ['000X', '1 BCE–9 CE', '1 BCE–9 CE', 'decade only'],
    ['005X', '50 CE–59 CE', '50 CE–59 CE', 'decade only'],
    ['-01XX', '2nd century BCE', '2nd century BCE', 'century only'],
    ['12XX', '13th century', '13th century', 'century only'],
    ['20XX', '21st century', '21st century', 'century only'],
    ['Y-17000', '17001 BCE', '17001 BCE', 'year only'],
    ['2004-XX-XX', 'a day in 2004', 'a day in 2004', 'year only'],
    ['2004-XX-05', 'day 5 of a month in 2004', 'day 5 of a month in 2004', 'year only'],
    ['XXXX-04', 'Apr, year not given', 'April, year not given', 'month stated, year not given'],
    ['XXXX-04-XX', 'a day in Apr, year not given', 'a day in April, year not given', 'month stated, year not given'],
    [
      'XXXX-XX-05',
      'day 5 of a month, year not given',
      'day 5 of a month, year not given',
      'day stated, month and year not given',
    ],
    ['XXXX', 'Undated', 'Undated', 'Undated'],
    ['XXXX-XX', 'Undated', 'Undated', 'Undated'],
    ['XXXX-XX-XX', 'Undated', 'Undated', 'Undated'],
  ])('%s', (text, short, long, precision) => {
    const date = dated(text);
    expect(sayDate(date, 'short')).toBe(short);
    expect(sayDate(date, 'long')).toBe(long);
    expect(sayPrecision(date)).toBe(precision);
  });

  it('brackets what the editor has inferred, and only that', () => {
    const interview = dated('?2026-01-05', 'inferred');
    expect(sayDate(interview, 'long')).toBe('5 January [2026]');
    expect(sayPrecision(interview)).toBe('day stated, year inferred');
    expect(sayDate(dated('?2026-01-05', 'stated'), 'short')).toBe('5 Jan 2026?');
  });

  it.each([
    ['1992/..', 'since [1992]', '[1992]'],
    ['2018-04', '[Apr 2018]', '[Apr 2018]'],
    ['2026-01-05', '[5 Jan 2026]', '[5 Jan 2026]'],
    ['2026-01-05?', '[5 Jan 2026]', '[5 Jan 2026]'],
    ['2026-?01-?05', '[5 Jan] 2026', '[5 Jan] 2026'],
    ['?2026-01-?05', '[5] Jan [2026]', '[5] Jan [2026]'],
    ['?2026-01-05/..', 'since 5 Jan [2026]', '5 Jan [2026]'],
    ['1915~', '[c. 1915]', '[c. 1915]'],
    ['2004-XX', '[a month in 2004]', '[a month in 2004]'],
    ['201X?', '[2010s]', '[2010s]'],
    ['1992/2005', '[1992] – [2005]', '[1992]'],
  ])('an inferred %s is %s', (text, said, start) => {
    expect(sayDate(dated(text, 'inferred'), 'short')).toBe(said);
    expect(sayStart(dated(text, 'inferred'), 'short')).toBe(start);
  });

  it('says of an inferred date what of it is', () => {
    expect(sayPrecision(dated('1992', 'inferred'))).toBe('year only, inferred');
    expect(sayPrecision(dated('201X?', 'inferred'))).toBe('decade only, inferred');
    expect(sayPrecision(dated('2026-01-05?', 'inferred'))).toBe('exact day, inferred');
    expect(sayPrecision(dated('?2026-01', 'inferred'))).toBe('month stated, year inferred');
    expect(sayPrecision(dated('1992/..', 'inferred'))).toBe('start: year only, inferred; end not stated');
  });

  it('has brackets if and only if it is inferred', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '?', '~', '%'),
        fc.constantFrom('2004', '0004', '-0043', 'Y17000'),
        fc.constantFrom('', '-04', '-?04', '-XX', '-?XX', '-04-05', '-04-?05', '-XX-XX', '-22'),
        fc.constantFrom('', '/..', '/'),
      )
      .map(([sign, year, rest, end]) => `${sign}${year}${year.startsWith('Y') ? '' : rest}${end}`);
    fc.assert(
      fc.property(text, fc.constantFrom('short', 'long'), (edtf, style) => {
        expect(sayDate(dated(edtf, 'stated'), style)).not.toMatch(/[[\]]/);
        expect(sayDate(dated(edtf, 'inferred'), style)).toMatch(/^[^[\]]*(\[[^[\]]+\][^[\]]*)+$/);
      }),
    );
  });

  it('says the start and the last period that a date names', () => {
    expect(sayStart(dated('1992/..'), 'short')).toBe('1992');
    expect(sayStart(dated('2009'), 'short')).toBe('2009');
    expect(sayLast(dated('1992/2005-03'), 'short')).toBe('Mar 2005');
    expect(sayLast(dated('2024/..'), 'short')).toBe('2024');
    expect(sayLast(dated('2024/'), 'short')).toBe('2024');
    expect(sayLast(dated('../2024-03-01'), 'long')).toBe('1 March 2024');
    expect(sayLast(dated('?2026-01-05', 'inferred'), 'short')).toBe('5 Jan [2026]');
    expect(sayLast(dated('2024'), 'short')).toBe('2024');
  });

  it('never calls a year stated that is not given', () => {
    const part = fc.constantFrom('', '-04', '-XX', '-04-05', '-04-XX', '-XX-05', '-XX-XX');
    fc.assert(
      fc.property(part, fc.constantFrom('', '?', '~'), fc.constantFrom('stated', 'inferred'), (rest, sign, basis) => {
        const date = dated(`XXXX${rest}${sign}`, basis);
        expect(sayPrecision(date)).not.toMatch(/year (stated|only)/);
        expect(sayPrecision(date)).toMatch(/year not given$|^Undated$/);
        expect(sayDate(date, 'short')).toMatch(/year not given\]?$|^Undated$/);
      }),
    );
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
    expect(sayRange(windowOf(dayOf(-43), dayOf(15)))).toBe('44 BCE–14 CE');
  });
});
