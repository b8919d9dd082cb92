import { err, ok, type Result } from '../base/result.ts';
import { daysInMonth } from './day.ts';
import type { EdtfDate, Precision, Qualifier } from './types.ts';

// sign? digits-or-X, with a qualifier before (this component alone) or after (this one and all to its left)
const SHAPE = /^([?~%]?)(Y?-?[\dX]{4,})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const MOST_YEAR = 1e12; // beyond it a day number is no longer exact
const PLAIN: Qualifier = { uncertain: false, approximate: false };

const qualifier = (signs: string): Qualifier => ({
  uncertain: /[?%]/.test(signs),
  approximate: /[~%]/.test(signs),
});

interface YearPart {
  readonly year: number | 'unspecified';
  readonly precision: Precision;
}

function parseYear(text: string): Result<YearPart, string> {
  if (text.startsWith('Y')) return parseLongYear(text.slice(1));
  if (text === 'XXXX') return ok({ year: 'unspecified', precision: 'year' });
  const digits = text.replace('-', '');
  if (digits.length !== 4) return err('a year has four digits; a longer one begins with Y, as in Y-17000');
  if (text === '-0000') return err('year -0000 does not exist; 0000 is 1 BCE');
  const unknown = /X*$/.exec(digits)?.[0].length ?? 0;
  if (digits.replace(/X/g, '').length !== 4 - unknown || unknown > 2)
    return err(
      'unspecified digits of a year stand at its right, one or two of them, as in 201X or 19XX, or are all four',
    );
  const year = Number(digits.replace(/X/g, '0')) * (text.startsWith('-') ? -1 : 1);
  if (Object.is(year, -0)) return err('-000X and -00XX would reach into year 0; write an interval, as in -0099/-0001');
  return ok({ year, precision: unknown === 2 ? 'century' : unknown === 1 ? 'decade' : 'year' });
}

function parseLongYear(text: string): Result<YearPart, string> {
  if (!/^-?[1-9]\d{4,}$/.test(text)) return err('after Y stands a year of more than four digits, as in Y170000002');
  const year = Number(text);
  return Math.abs(year) <= MOST_YEAR
    ? ok({ year, precision: 'year' })
    : err('years beyond a million million are not supported');
}

const part = (text: string | undefined): number | 'unspecified' | undefined =>
  text === undefined ? undefined : text === 'XX' ? 'unspecified' : Number(text);

const isSeason = (month: number | 'unspecified' | undefined): boolean =>
  typeof month === 'number' && month >= 21 && month <= 24;

/** What is wrong with the parts together; `undefined` where nothing is. */
function problem({ year, precision }: YearPart, month: EdtfDate['month'], day: EdtfDate['day']): string | undefined {
  if (month === undefined) return undefined;
  if (Number.isNaN(month) || Number.isNaN(day)) return 'a month or a day is two digits, or XX where it is not known';
  if (precision !== 'year') return 'a decade or a century (201X, 19XX) takes no month';
  if (isSeason(month)) return day === undefined ? undefined : 'a season (21 to 24) takes no day';
  if (month !== 'unspecified' && (month < 1 || month > 12))
    return `month ${month} does not exist; months are 01 to 12, seasons 21 to 24`;
  if (day === undefined || day === 'unspecified') return undefined;
  const leapYear = 2000; // where the year or month is not known, the longest that it could be
  const longest = month === 'unspecified' ? 31 : daysInMonth(year === 'unspecified' ? leapYear : year, month);
  if (day < 1 || day > longest) return `day ${day} does not exist in that month; it has ${longest}`;
  return undefined;
}

/** Reads one EDTF date, without an interval's slash. */
export function parseEdtfDate(text: string): Result<EdtfDate, string> {
  if (/\dT\d/.test(text)) return err('times of day are not supported; write the day alone, as in 1985-04-12');
  const found = SHAPE.exec(text);
  if (!found) return err('a date is written YYYY, YYYY-MM or YYYY-MM-DD, as in 1992-04-15');
  const [
    ,
    yearBefore = '',
    yearText = '',
    yearAfter = '',
    monthBefore = '',
    monthText,
    monthAfter = '',
    dayBefore = '',
    dayText,
    dayAfter = '',
  ] = found;
  const yearPart = parseYear(yearText);
  if (!yearPart.ok) return yearPart;
  if (yearText.startsWith('Y') && monthText !== undefined) return err('a year that begins with Y takes no month');
  const month = part(monthText);
  const day = part(dayText);
  const wrong = problem(yearPart.value, month, day);
  if (wrong !== undefined) return err(wrong);
  const { year } = yearPart.value;
  const precision: Precision =
    day !== undefined ? 'day' : isSeason(month) ? 'season' : month !== undefined ? 'month' : yearPart.value.precision;
  return ok({
    kind: 'date',
    precision,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    qualifiers: {
      year: qualifier(yearBefore + yearAfter + monthAfter + dayAfter),
      month: month === undefined ? PLAIN : qualifier(monthBefore + monthAfter + dayAfter),
      day: day === undefined ? PLAIN : qualifier(dayBefore + dayAfter),
    },
  });
}
