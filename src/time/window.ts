import type { Day, TimeWindow } from './types.ts';

/** A window from one day to another. Throws where it would be empty or unbounded: that is a programmer's error. */
export function windowOf(startDay: number, endDay: number): TimeWindow {
  if (!(endDay > startDay) || !Number.isFinite(endDay - startDay))
    throw new RangeError(`Not a window: ${startDay} to ${endDay}`);
  return { startDay: startDay as Day, endDay: endDay as Day };
}

/** The window's width in days. */
export const daysIn = (window: TimeWindow): number => window.endDay - window.startDay;

/** Moves a window by a number of days; the very window for 0. */
export const pan = (window: TimeWindow, days: number): TimeWindow =>
  days === 0 ? window : windowOf(window.startDay + days, window.endDay + days);

/** Zooms about a day, which keeps its place: `factor` above 1 zooms in. The very window for 1. */
export function zoomAt(window: TimeWindow, at: number, factor: number): TimeWindow {
  if (factor === 1) return window;
  return windowOf(at - (at - window.startDay) / factor, at + (window.endDay - at) / factor);
}

/** Whether two windows look the same: they differ by less than a millionth of their width. */
export function equalWindows(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = daysIn(b) * 1e-6;
  return Math.abs(a.startDay - b.startDay) <= tolerance && Math.abs(a.endDay - b.endDay) <= tolerance;
}
