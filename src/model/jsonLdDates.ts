import { civilOf } from '../time/day.ts';
import type { TimeWindow } from '../time/types.ts';
import { citedDateOf } from './cite/cslDate.ts';
import type { CslItem } from './types.ts';

const digits = (value: number, length: number): string =>
  `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(length, '0')}`;

/** When a work appeared, in ISO 8601; `undefined` where that is not one certain date. */
export function cslIssued(csl: CslItem): string | undefined {
  const date = citedDateOf(csl, 'issued');
  if (date?.kind !== 'calendar' || date.to !== undefined || date.circa || date.uncertain) return undefined;
  const { year, month, day } = date.from;
  if (month === undefined || month > 12) return digits(year, 4);
  return [digits(year, 4), digits(month, 2), ...(day === undefined ? [] : [digits(day, 2)])].join('-');
}

/** The years of a span, first and last: the last day counts. */
export function yearsOf(span: TimeWindow | undefined): readonly [string, string] | undefined {
  if (span === undefined) return undefined;
  const last = civilOf((Math.ceil(span.endDay) - 1) as typeof span.endDay);
  return [digits(civilOf(span.startDay).year, 4), digits(last.year, 4)];
}
