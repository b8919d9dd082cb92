import { civilOf } from './day.ts';
import type { Edtf, EdtfDate, Precision, TimeWindow } from './types.ts';
import { ENGLISH, type DateWords } from './words.ts';

/** A date as a record has it. No more than this is ever put into words, in any view. */
export interface SayableDate {
  readonly edtf?: Edtf | undefined;
  readonly basis: 'stated' | 'inferred' | 'none';
}

export type SayStyle = 'short' | 'long';

const yearText = (year: number, words: DateWords): string => (year > 0 ? String(year) : words.bce(1 - year));

/** The editor's part of an inferred date stands in square brackets. */
const bracket = (text: string, isOurs: boolean): string => (isOurs ? `[${text}]` : text);

function sayYear(date: EdtfDate, inferred: boolean, words: DateWords): string | undefined {
  const { year, precision, qualifiers } = date;
  if (year === 'unspecified') return undefined;
  const own = qualifiers.year.uncertain && inferred;
  if (precision === 'decade') return bracket(words.decade(yearText(year, words)), own);
  if (precision === 'century') return bracket(words.century(Math.floor(Math.abs(year) / 100) + 1, year < 0), own);
  return bracket(yearText(year, words), own);
}

function sayMonth(
  { month, qualifiers }: EdtfDate,
  style: SayStyle,
  inferred: boolean,
  words: DateWords,
): string | undefined {
  if (typeof month !== 'number') return undefined;
  const table = style === 'long' ? words.monthsLong : words.monthsShort;
  const name = month > 20 ? words.seasons[month - 21] : table[month - 1];
  return bracket(name as string, qualifiers.month.uncertain && inferred);
}

/** Marks what the source itself is unsure of: "c. 1915", "1915?". What the editor inferred has its brackets. */
function qualified(text: string, date: EdtfDate, inferred: boolean, words: DateWords): string {
  const all = Object.values(date.qualifiers);
  const circa = all.some(({ approximate }) => approximate) ? words.circa(text) : text;
  return !inferred && all.some(({ uncertain }) => uncertain) ? `${circa}?` : circa;
}

function sayOne(date: EdtfDate, style: SayStyle, inferred: boolean, words: DateWords): string {
  // Inferred, and no component singled out: the whole date is the editor's.
  if (inferred && !Object.values(date.qualifiers).some(({ uncertain }) => uncertain))
    return bracket(sayOne(date, style, false, words), true);
  const { month, day, qualifiers } = date;
  const parts = [
    typeof day === 'number' ? bracket(String(day), qualifiers.day.uncertain && inferred) : undefined,
    sayMonth(date, style, inferred, words),
    sayYear(date, inferred, words),
  ];
  const text = parts.filter((part) => part !== undefined).join(' ');
  const known = qualified(text || words.undated, date, inferred, words);
  if (date.year === 'unspecified') return words.yearNotGiven(known);
  if (day === 'unspecified') return typeof month === 'number' ? words.someDayOf(known) : words.someDayOf(known);
  return month === 'unspecified' ? words.someMonthOf(known) : known;
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
  if (date.year === 'unspecified') return words.noYear(words.stated[precision]);
  if (!inferred) return words.precision[precision];
  const { year, month, day } = date.qualifiers;
  const yearOnly = year.uncertain && !month.uncertain && !day.uncertain && precision !== 'year';
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
  return typeof end === 'object' ? words.span('–', one(end)) : words.undated;
}

/** The years of a stretch of time: "1947–2026". The last day counts, so a window that ends on 1 January does not. */
export function sayRange({ startDay, endDay }: TimeWindow, words: DateWords = ENGLISH): string {
  const from = civilOf(startDay).year;
  const to = civilOf((Math.ceil(endDay) - 1) as typeof endDay).year;
  return from >= to ? yearText(from, words) : `${yearText(from, words)}–${yearText(to, words)}`;
}
