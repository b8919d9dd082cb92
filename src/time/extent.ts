import { daysInMonth, dayOf } from './day.ts';
import type { Day, Edtf, EdtfDate, Extent, Period } from './types.ts';

const SEASON_MONTHS = [3, 6, 9, 12]; // meteorological, northern: the widest common reading; see docs of the format

const months = (year: number, month: number, count: number): [Day, Day] => [
  dayOf(year, month),
  dayOf(year, month + count),
];
const years = (year: number, count: number): [Day, Day] => [dayOf(year), dayOf(year + count)];

/** A decade or century before the common era counts away from zero: -012X is -129 to -120. */
const manyYears = (year: number, count: number, negative: boolean): [Day, Day] =>
  negative ? years(year - count + 1, count) : years(year, count);

function bounds(date: EdtfDate, year: number): [Day, Day] {
  const { month, day, precision } = date;
  if (precision === 'decade') return manyYears(year, 10, year < 0);
  if (precision === 'century') return manyYears(year, 100, year < 0);
  if (precision === 'season') return months(year, SEASON_MONTHS[(month as number) - 21] as number, 3);
  if (month === undefined || month === 'unspecified') return years(year, 1);
  if (day === undefined || day === 'unspecified') return months(year, month, 1);
  const at = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  return [at, (at + 1) as Day];
}

/** The period that a date lies in; `undefined` where its year is not known. */
function periodOf(date: EdtfDate): Period | undefined {
  if (date.year === 'unspecified') return undefined;
  const [startDay, endDay] = bounds(date, date.year);
  const all = Object.values(date.qualifiers);
  return {
    startDay,
    endDay,
    precision: date.precision,
    uncertain: all.some(({ uncertain }) => uncertain),
    approximate: all.some(({ approximate }) => approximate),
  };
}

/**
 * Where a value lies on the axis. `undefined` where it cannot be placed: its year is unspecified (XXXX-01-05), or neither
 * end of an interval is a date that can. An end that cannot be placed counts as unknown.
 */
export function extentOf(edtf: Edtf): Extent | undefined {
  if (edtf.kind === 'date') {
    const period = periodOf(edtf);
    return period && { kind: 'within', period };
  }
  const [start, end] = [edtf.start, edtf.end].map((side) =>
    typeof side === 'string' ? side : (periodOf(side) ?? 'unknown'),
  ) as [Period | 'open' | 'unknown', Period | 'open' | 'unknown'];
  return typeof start === 'string' && typeof end === 'string' ? undefined : { kind: 'span', start, end };
}

/** Whether a period is one known day. "1985-04-XX" is stated to the day and yet lies anywhere in its month. */
export const isExactDay = ({ startDay, endDay }: Period): boolean => endDay - startDay === 1;
