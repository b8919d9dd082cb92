import { dayOf, civilOf } from '../time/day.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { GUTTER_PX, HOME_PAD_PX } from './geometry.ts';
import type { Columns, Home } from './types.ts';

const LONG_SILENCE = 0.5; // of the whole span: what lies before it is an outlier…
const FEW = 0.1; // …if it is at most this share of the events
const MIN_SPAN_DAYS = 30;

const niceYears = (years: number): number => (years > 400 ? 50 : years > 80 ? 10 : years > 20 ? 5 : 1);

/** Skips a handful of early outliers before a long silence: they are shown as off-view tabs, not as an empty half. */
function firstOfBulk(columns: Columns, wholeDays: number): number {
  const few = Math.floor(columns.count * FEW);
  let reached = -Infinity;
  let first = 0;
  for (let i = 0; i < Math.min(few + 1, columns.count); i++) {
    const startDay = columns.startDay[i] as number;
    if (i > 0 && startDay - reached > wholeDays * LONG_SILENCE) first = i;
    reached = Math.max(reached, columns.endDay[i] as number);
  }
  return first;
}

function calendarSpan(startDay: number, endDay: number): TimeWindow {
  const from = civilOf(startDay as Day);
  const to = civilOf((endDay - 1) as Day);
  const years = to.year - from.year + 1;
  if (years < 3) return { startDay: startDay as Day, endDay: Math.max(endDay, startDay + MIN_SPAN_DAYS) as Day };
  const step = niceYears(years);
  return { startDay: dayOf(Math.floor(from.year / step) * step), endDay: dayOf(to.year + 1) };
}

/**
 * What Fit shows on a plot of `widthPx`: from a round year before the first event (but for a few outliers before a
 * silence of more than half the span) to the year's end of the last, with a gutter for the last labels.
 */
export function homeOf(columns: Columns, widthPx: number): Home {
  const startDay = columns.count ? (columns.startDay[0] as number) : dayOf(2000);
  let endDay = columns.count ? startDay + 1 : dayOf(2001);
  for (let i = 0; i < columns.count; i++) endDay = Math.max(endDay, columns.endDay[i] as number);
  const whole = calendarSpan(startDay, endDay);
  const first = firstOfBulk(columns, endDay - startDay);
  const span = first ? calendarSpan(columns.startDay[first] as number, endDay) : whole;
  const gutterPx = Math.min(GUTTER_PX, widthPx * 0.25);
  const pxPerDay = Math.max(1, widthPx - HOME_PAD_PX - gutterPx) / (span.endDay - span.startDay);
  return { span, whole, pxPerDay, originDay: span.startDay, gutterPx };
}

/** The window of Fit on a plot of `widthPx`: the home span with its pad and gutter. */
export function homeWindow(home: Home, widthPx: number): TimeWindow {
  const pxPerDay = Math.max(1, widthPx - HOME_PAD_PX - home.gutterPx) / (home.span.endDay - home.span.startDay);
  return {
    startDay: (home.span.startDay - HOME_PAD_PX / pxPerDay) as Day,
    endDay: (home.span.endDay + home.gutterPx / pxPerDay) as Day,
  };
}
