import type { TrackId } from '../model/types.ts';
import type { Day, TimeWindow } from '../time/types.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** What narrows the list. Values of one kind are alternatives, kinds add up; an empty list does not filter. */
export interface Filters {
  readonly tracks: readonly string[];
  readonly kinds: readonly string[];
  readonly themes: readonly string[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly precisions: readonly string[];
}

/** The columns by which the list is sorted. */
export const COLUMNS = ['date', 'event', 'tracks', 'kind', 'speaker', 'source'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** Everything that a link shares besides its path. */
export interface View {
  readonly window?: TimeWindow; // absent: Fit
  readonly hidden: readonly TrackId[];
  readonly filters: Filters;
  readonly search: string;
  readonly theme: Theme;
  readonly as?: 'timeline'; // on a narrow window: the plot instead of the list on rails
  readonly sort?: Sorting; // of the list; absent: by date, the earliest first
  readonly data?: string; // the address of another list
}

export const NO_FILTERS: Filters = { tracks: [], kinds: [], themes: [], sources: [], speakers: [], precisions: [] };

export const DEFAULT_VIEW: View = { hidden: [], filters: NO_FILTERS, search: '', theme: 'auto' };

/** A choice of several, with one value more or, where it was chosen, less. */
export const toggled = <T>(chosen: readonly T[], value: T): readonly T[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];

const PER_WINDOW = 4000; // steps in a window's width: less than a quarter of a pixel each
const FINEST_DAYS = 1 / 1024;

/** The step to which the edges of a window are rounded: a power of two of a day, and a whole day at most. */
const grainOf = (days: number): number =>
  Math.min(1, Math.max(FINEST_DAYS, 2 ** Math.floor(Math.log2(days / PER_WINDOW))));

/**
 * A window as an address keeps it: its edges are rounded to a day or, in narrow windows, to a power of two of it, so
 * that writing and reading give the very same numbers. `undefined` for a window that is empty or beyond all calendars.
 */
export function viewWindow(startDay: number, endDay: number): TimeWindow | undefined {
  const days = endDay - startDay;
  if (!(days > 0) || !Number.isFinite(days) || Math.abs(startDay) > 1e13 || Math.abs(endDay) > 1e13) return undefined;
  const grain = grainOf(days);
  const from = Math.round(startDay / grain) * grain + 0; // + 0: no negative zero
  const to = Math.round(endDay / grain) * grain + 0;
  if (from !== startDay || to !== endDay) return viewWindow(from, to); // rounding may widen it into a coarser grain
  return { startDay: from as Day, endDay: to as Day };
}
