import { civilOf } from './day.ts';
import type { Edtf, EdtfDate, Precision, Qualifier, TimeWindow } from './types.ts';
import { ENGLISH, sayYear, type DateWords } from './words.ts';

/** A date as a record has it. No more than this is ever put into words, in any view. */
export interface SayableDate {
  readonly edtf?: Edtf | undefined;
  readonly basis: 'stated' | 'inferred' | 'none';
}

export type SayStyle = 'short' | 'long';

/** Years from one to another; of a BCE decade too, which has no shorter name: -012X is 130 to 121 BCE. */
const sayYears = (from: number, to: number, words: DateWords): string =>
  from >= to ? sayYear(from, words) : `${sayYear(from, words)}–${sayYear(to, words)}`;

function sayYearPart({ year, precision }: EdtfDate, words: DateWords): string | undefined {
  if (year === 'unspecified') return undefined;
  if (precision === 'century') return words.century(Math.floor(Math.abs(year) / 100) + 1, year < 0);
  if (precision !== 'decade') return sayYear(year, words);
  if (year >= 100) return words.decade(String(year));
  return year < 0 ? sayYears(year - 9, year, words) : sayYears(year, year + 9, words);
}

function sayMonth({ month }: EdtfDate, style: SayStyle, words: DateWords): string | undefined {
  if (typeof month !== 'number') return undefined;
  const table = style === 'long' ? words.monthsLong : words.monthsShort;
  return month > 20 ? words.seasons[month - 21] : table[month - 1];
}

interface Part {
  readonly text: string;
  readonly isOurs: boolean;
}

/** Joins the parts of a date; what is the editor's stands in square brackets, neighbours in one pair. */
function joined(parts: readonly Part[]): string {
  const shown = parts.map(({ text, isOurs }, at) => {
    const opens = isOurs && parts[at - 1]?.isOurs !== true;
    const closes = isOurs && parts[at + 1]?.isOurs !== true;
    return `${opens ? '[' : ''}${text}${closes ? ']' : ''}`;
  });
  return shown.join(' ');
}

/** "2004-XX-05" is day 5 of a month in 2004; "5 2004" would read as something else. */
const sayDayOfSomeMonth = ([day, ...year]: readonly Part[], words: DateWords): string =>
  words.dayOfSomeMonth(joined(day ? [day] : []), joined(year) || undefined);

/** Marks what the source itself is unsure of: "c. 1915", "1915?". What the editor inferred has its brackets. */
function qualified(text: string, date: EdtfDate, inferred: boolean, words: DateWords): string {
  const all = Object.values(date.qualifiers);
  const circa = all.some(({ approximate }) => approximate) ? words.circa(text) : text;
  return !inferred && all.some(({ uncertain }) => uncertain) ? `${circa}?` : circa;
}

function sayOne(date: EdtfDate, style: SayStyle, inferred: boolean, words: DateWords): string {
  const { month, day, qualifiers } = date;
  const ours = ({ uncertain }: Qualifier): boolean => inferred && uncertain;
  const parts = [
    { text: typeof day === 'number' ? String(day) : undefined, isOurs: ours(qualifiers.day) },
    { text: sayMonth(date, style, words), isOurs: ours(qualifiers.month) },
    { text: sayYearPart(date, words), isOurs: ours(qualifiers.year) },
  ].filter((part): part is Part => part.text !== undefined);
  if (parts.length === 0) return words.undated; // XXXX-XX: nothing of it is given
  // Inferred, and no component in sight singled out: the whole date is the editor's.
  if (inferred && !parts.some(({ isOurs }) => isOurs)) return `[${sayOne(date, style, false, words)}]`;
  const text = typeof day === 'number' && month === 'unspecified' ? sayDayOfSomeMonth(parts, words) : joined(parts);
  const known = qualified(text, date, inferred, words);
  const placed = day === 'unspecified' ? words.someDayOf(known) : known;
  if (date.year === 'unspecified') return words.yearNotGiven(placed);
  return month === 'unspecified' && day === undefined ? words.someMonthOf(known) : placed;
}

function sayInterval(edtf: Edtf & { kind: 'interval' }, style: SayStyle, inferred: boolean, words: DateWords): string {
  const say = (date: EdtfDate): string => sayOne(date, style, inferred, words);
  const { start, end } = edtf;
  if (typeof start === 'object' && typeof end === 'object') return words.from(say(start), say(end));
  if (typeof start === 'object') return end === 'open' ? words.since(say(start)) : words.unknownEnd(say(start));
  if (typeof end === 'object') return start === 'open' ? words.until(say(end)) : words.unknownStart(say(end));
  return words.undated;
}

/**
 * A date in words: "15 Apr 1992" or "15 April 1992", "Apr 2018", "2009", "since 1992", "5 Jan [2026]", "c. 1915". Never
 * more precise than the record, in any style.
 */
export function sayDate({ edtf, basis }: SayableDate, style: SayStyle, words: DateWords = ENGLISH): string {
  if (!edtf) return words.undated;
  const inferred = basis === 'inferred';
  return edtf.kind === 'date' ? sayOne(edtf, style, inferred, words) : sayInterval(edtf, style, inferred, words);
}

/** The start of a date, for the label of a bar that shows the rest: `1992/..` is "1992". */
export function sayStart(date: SayableDate, style: SayStyle, words: DateWords = ENGLISH): string {
  const start = date.edtf?.kind === 'interval' ? date.edtf.start : undefined;
  if (typeof start !== 'object') return sayDate(date, style, words);
  return sayOne(start, style, date.basis === 'inferred', words);
}

/** The end of a date, likewise. `undefined` where it has none. */
export function sayEnd(date: SayableDate, style: SayStyle, words: DateWords = ENGLISH): string | undefined {
  const end = date.edtf?.kind === 'interval' ? date.edtf.end : undefined;
  return typeof end === 'object' ? sayOne(end, style, date.basis === 'inferred', words) : undefined;
}

/** The last period that a date names: the end of an interval or, where that is open, its start; else the date itself. */
export function sayLast(date: SayableDate, style: SayStyle, words: DateWords = ENGLISH): string {
  return sayEnd(date, style, words) ?? sayStart(date, style, words);
}

/** The precision that an EDTF date was stated to: digits written as X do not count. */
export function statedPrecision({ precision, month, day }: EdtfDate): Precision {
  if (precision !== 'day' && precision !== 'month') return precision;
  if (month === 'unspecified') return 'year';
  return day === 'unspecified' ? 'month' : precision;
}

function sayPrecisionOf(date: EdtfDate, inferred: boolean, words: DateWords): string {
  const precision = statedPrecision(date);
  if (date.year === 'unspecified') {
    if (precision !== 'year') return words.noYear(words.stated[precision]);
    return typeof date.day === 'number' ? words.noMonthNorYear(words.stated.day) : words.undated;
  }
  if (!inferred) return words.precision[precision];
  const { year, month, day } = date.qualifiers;
  const yearOnly =
    year.uncertain && !month.uncertain && !day.uncertain && date.month !== undefined && precision !== 'year';
  return yearOnly ? words.yearInferred(words.stated[precision]) : words.inferred(words.precision[precision]);
}

/** How precisely a date is known, in words: "year only", "exact day", "day stated, year inferred". */
export function sayPrecision({ edtf, basis }: SayableDate, words: DateWords = ENGLISH): string {
  if (!edtf) return words.undated;
  const inferred = basis === 'inferred';
  if (edtf.kind === 'date') return sayPrecisionOf(edtf, inferred, words);
  const { start, end } = edtf;
  const one = (date: EdtfDate): string => sayPrecisionOf(date, inferred, words);
  if (typeof start === 'object')
    return typeof end === 'object' ? words.span(one(start), one(end)) : words.ongoing(one(start));
  return typeof end === 'object' ? words.ended(one(end)) : words.undated;
}

/** The years of a stretch of time: "1947–2026". The last day counts, so a window that ends on 1 January does not. */
export function sayRange({ startDay, endDay }: TimeWindow, words: DateWords = ENGLISH): string {
  const from = civilOf(startDay).year;
  const to = civilOf((Math.ceil(endDay) - 1) as typeof endDay).year;
  return sayYears(from, to, words);
}
