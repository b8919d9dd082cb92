import { civilOf } from './day.ts';
import type { Day, TimeWindow } from './types.ts';
import { sayYear, type DateWords } from './words.ts';

export type RulerUnit = 'year' | 'month' | 'day';

const DIGIT_PX = 7.8; // of Inter at 12 px, with figures of one width
const LETTER_PX = 6.8;
const GAP_PX = 3;

/** The room in pixels that a label takes up with the gap after it: an estimate from above, for no text is measured here. */
export function labelPx(label: string): number {
  const digits = label.replace(/\D/g, '').length;
  return digits * DIGIT_PX + (label.length - digits) * LETTER_PX + GAP_PX;
}

const longest = (texts: readonly string[]): string => texts.reduce((a, b) => (labelPx(b) > labelPx(a) ? b : a), '');

/** The room in pixels of the longest label that the window can hold. Years grow away from 1 CE, so its ends have it. */
export function longestLabelPx(window: TimeWindow, unit: RulerUnit, words: DateWords): number {
  const year = longest([window.startDay, window.endDay].map((at) => sayYear(civilOf(at).year, words)));
  const month = longest(words.monthsShort);
  return labelPx({ year, month: `${month} ${year}`, day: `00 ${month} ${year}` }[unit]);
}

/** The label of a tick: the first one, and each that begins another year or month, names it. */
export function labelOf(at: Day, before: Day | undefined, unit: RulerUnit, words: DateWords): string {
  const { year, month, day } = civilOf(at);
  const previous = before === undefined ? undefined : civilOf(before);
  const yearChanged = previous?.year !== year;
  if (unit === 'year') return sayYear(year, words);
  const monthName = words.monthsShort[month - 1] as string;
  const withYear = yearChanged ? ` ${sayYear(year, words)}` : '';
  if (unit === 'month') return `${monthName}${withYear}`;
  return yearChanged || previous.month !== month ? `${day} ${monthName}${withYear}` : String(day);
}

/** Names the period that a window begins in: "2018", "March 2018", "5 March 2018". */
export function contextOf(window: TimeWindow, unit: RulerUnit, words: DateWords): string {
  const { year, month, day } = civilOf(window.startDay);
  const monthName = words.monthsLong[month - 1] as string;
  if (unit === 'year') return sayYear(year, words);
  return unit === 'month' ? `${monthName} ${sayYear(year, words)}` : `${day} ${monthName} ${sayYear(year, words)}`;
}
