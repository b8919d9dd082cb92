import { parseEdtf } from '../../time/edtf.ts';
import { sayDate } from '../../time/say.ts';
import type { Edtf, EdtfDate } from '../../time/types.ts';
import { ENGLISH } from '../../time/words.ts';
import type { CslItem } from '../types.ts';
import { isFields } from './cslFields.ts';

/** A calendar date as far as it is known. `month` 21 to 24 is spring to winter. */
export interface CitedDay {
  readonly year: number; // astronomical
  readonly month?: number;
  readonly day?: number;
}

/** A CSL date: of a calendar, or words that stand as they are. */
export type CitedDate =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'calendar';
      readonly from: CitedDay;
      readonly to?: CitedDay;
      readonly circa: boolean;
      readonly uncertain: boolean;
    };

function dayOfEdtf({ year, month, day, precision }: EdtfDate): CitedDay | undefined {
  if (year === 'unspecified' || precision === 'decade' || precision === 'century') return undefined;
  if (typeof month !== 'number') return { year };
  return typeof day === 'number' ? { year, month, day } : { year, month };
}

function citedEdtf(edtf: Edtf): CitedDate | undefined {
  const ends = edtf.kind === 'date' ? [edtf] : [edtf.start, edtf.end];
  const days = ends.map((end) => (typeof end === 'object' ? dayOfEdtf(end) : undefined));
  const [from, to] = days;
  if (from === undefined || days.includes(undefined)) {
    const text = sayDate({ edtf, basis: 'stated' }, 'long');
    return text === ENGLISH.undated ? undefined : { kind: 'words', text };
  }
  const qualifiers = ends.flatMap((end) => (typeof end === 'object' ? Object.values(end.qualifiers) : []));
  return {
    kind: 'calendar',
    from,
    ...(to === undefined ? {} : { to }),
    circa: qualifiers.some(({ approximate }) => approximate),
    uncertain: qualifiers.some(({ uncertain }) => uncertain),
  };
}

function citedText(text: string): CitedDate | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parseEdtf(text.trim());
  return parsed.ok ? citedEdtf(parsed.value) : { kind: 'words', text: text.trim() };
}

function dayOfParts(parts: unknown): CitedDay | undefined {
  if (!Array.isArray(parts) || parts[0] === '' || parts[0] === null) return undefined;
  const [year = NaN, month = NaN, day = NaN] = parts.map(Number);
  if (!Number.isInteger(year)) return undefined;
  const civil = year < 0 ? year + 1 : year; // CSL counts -1 as 1 BCE
  if (!(month >= 1 && month <= 24)) return { year: civil };
  return day >= 1 && day <= 31 ? { year: civil, month, day } : { year: civil, month };
}

/** A date of a CSL item, such as `issued`: an EDTF text, date-parts, or words. `undefined` where none is given. */
export function citedDateOf(item: CslItem, field: string): CitedDate | undefined {
  const value = item[field];
  if (typeof value === 'string') return citedText(value);
  if (!isFields(value)) return undefined;
  const [first, second] = Array.isArray(value['date-parts']) ? (value['date-parts'] as readonly unknown[]) : [];
  const from = dayOfParts(first);
  if (from === undefined) {
    const words = [value['edtf'], value['literal'], value['raw']].find((text) => typeof text === 'string');
    return typeof words === 'string' ? citedText(words) : undefined;
  }
  const to = dayOfParts(second);
  const circa = value['circa'] !== undefined && value['circa'] !== false;
  return { kind: 'calendar', from, ...(to === undefined ? {} : { to }), circa, uncertain: false };
}

/** A text with its first letter as a capital; '' for none. */
export const capital = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a month, or of a season (21 to 24). */
export const monthName = (month: number): string =>
  month > 20 ? capital(ENGLISH.seasons[month - 21]) : (ENGLISH.monthsLong[month - 1] ?? '');

/** A year in words; years before 1 with the sign for them that a style wants. */
export const yearText = (year: number, bce: string): string => (year < 1 ? `${1 - year} ${bce}` : String(year));

/** One date or two with a dash, each put into words by `say`; words stay as they are. */
export function sayCited(date: CitedDate, say: (day: CitedDay) => string): string {
  if (date.kind === 'words') return date.text;
  const [from, to] = [say(date.from), date.to && say(date.to)];
  return to === undefined || to === from ? from : `${from}–${to}`;
}
