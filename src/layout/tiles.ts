import { DENSE, TILE_PX } from './geometry.ts';
import type { LaneOrder } from './laneOrder.ts';
import { lowerBound, scaleOf } from './octave.ts';
import type { Home } from './types.ts';

/**
 * Tiles: stretches of a lane, aligned with Fit's first day and half as long with each octave. Where more than DENSE events
 * begin in a tile they are counted and not told apart. A tile's halves hold no more than it does, so what is told apart
 * once is told apart at every closer zoom.
 */
export const tileDaysOf = (home: Home, octave: number): number => TILE_PX / scaleOf(octave, home.pxPerDay);

/** The first day of the tile that a day lies in. */
export const tileStartDay = (home: Home, day: number, tileDays: number): number =>
  home.originDay + Math.floor((day - home.originDay) / tileDays) * tileDays;

/** The first day after the tile that a day lies in. */
export const tileEndDay = (home: Home, day: number, tileDays: number): number =>
  home.originDay + (Math.floor((day - home.originDay) / tileDays) + 1) * tileDays;

/** Whether the events around a day are few enough at an octave to be told apart. */
export function isOpenAt({ starts }: LaneOrder, home: Home, day: number, octave: number): boolean {
  const tileDays = tileDaysOf(home, octave);
  const from = lowerBound(starts, tileStartDay(home, day, tileDays));
  return lowerBound(starts, tileEndDay(home, day, tileDays), from) - from <= DENSE;
}
