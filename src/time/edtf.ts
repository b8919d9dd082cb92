import { err, ok, type Result } from '../base/result.ts';
import { parseEdtfDate } from './edtfDate.ts';
import { extentOf } from './extent.ts';
import type { Edtf, EdtfDate, EdtfInterval, Qualifier } from './types.ts';

type End = EdtfInterval['start'];

function parseEnd(text: string): Result<End, string> {
  if (text === '') return ok('unknown');
  if (text === '..') return ok('open');
  return parseEdtfDate(text);
}

function parseInterval(text: string): Result<EdtfInterval, string> {
  const parts = text.split('/');
  if (parts.length !== 2) return err('an interval has exactly one “/”, as in 1992/2005');
  const start = parseEnd(parts[0] as string);
  if (!start.ok) return start;
  const end = parseEnd(parts[1] as string);
  if (!end.ok) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string')
    return err('an interval needs a date on one side at least, as in 1992/..');
  const interval: EdtfInterval = { kind: 'interval', start: start.value, end: end.value };
  const extent = extentOf(interval);
  if (extent?.kind === 'span' && typeof extent.start === 'object' && typeof extent.end === 'object')
    if (extent.end.endDay <= extent.start.startDay)
      return err('the interval ends before it starts; the earlier date stands first, as in 1992/2005');
  return ok(interval);
}

/**
 * Reads an EDTF date or interval: level 0 without times of day, level 1, and of level 2 wholly unspecified
 * components (2004-XX-05, XXXX-12-XX) and the qualification of single components (Library of Congress, 4 February 2019;
 * ISO 8601-2). Refused of level 2: components unspecified in part, for which no precision has a name (1XXX, 1984-1X,
 * 156X-12-25), sets, exponents, significant digits and finer seasons. The error says what would be right.
 */
export function parseEdtf(text: string): Result<Edtf, string> {
  if (text.trim() !== text || text === '') return err('a date has no spaces around it and is not empty, as in 2018-04');
  return text.includes('/') ? parseInterval(text) : parseEdtfDate(text);
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

function formatYear({ year, precision }: EdtfDate): string {
  if (year === 'unspecified') return 'XXXX';
  const sign = year < 0 ? '-' : '';
  const digits = pad(Math.abs(year), 4);
  if (precision === 'decade') return `${sign}${digits.slice(0, -1)}X`;
  if (precision === 'century') return `${sign}${digits.slice(0, -2)}XX`;
  return Math.abs(year) > 9999 ? `Y${year}` : `${sign}${digits}`;
}

const sign = ({ uncertain, approximate }: Qualifier): string =>
  uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';

function formatDate(date: EdtfDate): string {
  const { qualifiers } = date;
  const parts: [string, Qualifier][] = [[formatYear(date), qualifiers.year]];
  if (date.month !== undefined)
    parts.push([date.month === 'unspecified' ? 'XX' : pad(date.month, 2), qualifiers.month]);
  if (date.day !== undefined) parts.push([date.day === 'unspecified' ? 'XX' : pad(date.day, 2), qualifiers.day]);
  const signs = parts.map(([, qualifier]) => sign(qualifier));
  const whole = signs.every((own) => own === signs[0]) ? (signs[0] as string) : undefined;
  return whole !== undefined
    ? parts.map(([digits]) => digits).join('-') + whole
    : parts.map(([digits], at) => `${signs[at]}${digits}`).join('-');
}

const formatEnd = (end: End): string => (end === 'open' ? '..' : end === 'unknown' ? '' : formatDate(end));

/** Writes the canonical text of a value: a qualifier that all components share stands at the end, others before theirs. */
export const formatEdtf = (edtf: Edtf): string =>
  edtf.kind === 'interval' ? `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}` : formatDate(edtf);
