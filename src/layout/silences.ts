import { civilOf, dayOf } from '../time/day.ts';
import type { Day } from '../time/types.ts';
import type { Columns } from './types.ts';

/** A stretch of time in which no event of any lane begins or lies. */
export interface Silence {
  readonly startDay: number;
  readonly endDay: number;
}

const LEAST_DAYS = 8 * 365; // shorter ones are no silence on the plot

/**
 * The silences of eight years and more between dated events, whatever their lane. A lasting state counts by its start: that
 * something went on is no event. Cost: n, once per list.
 */
export function silencesOf({ count, startDay, endDay, isState }: Columns): readonly Silence[] {
  const found: Silence[] = [];
  let reached = Infinity;
  for (let i = 0; i < count; i++) {
    const from = startDay[i] as number;
    if (from - reached >= LEAST_DAYS) found.push({ startDay: reached, endDay: from });
    const to = isState[i] ? dayOf(civilOf(from as Day).year + 1) : (endDay[i] as number); // it began that year, perhaps late
    reached = reached === Infinity ? to : Math.max(reached, to);
  }
  return found;
}
