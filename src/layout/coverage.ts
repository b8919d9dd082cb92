import type { TimeWindow } from '../time/types.ts';
import type { Columns } from './types.ts';

/** Where on the whole of time the events of each lane lie, in bins of equal length: enough to draw a strip of any width. */
export interface Coverage {
  /** Per lane, by bin. Events: 2 where one begins, 1 where one that is no state lies. States: 1 where one lasts. */
  readonly lanes: readonly { readonly events: Uint8Array; readonly states: Uint8Array }[];
}

const BINS = 8192; // finer than the pixels of any window

/** Marks the bins of every event. Cost: one pass over the list; made once for long ones. */
export function coverageOf(columns: Columns, laneCount: number, whole: TimeWindow): Coverage {
  const lanes = Array.from({ length: laneCount }, () => ({
    events: new Uint8Array(BINS),
    states: new Uint8Array(BINS),
  }));
  const perDay = BINS / (whole.endDay - whole.startDay);
  const binOf = (day: number): number => Math.max(0, Math.min(BINS - 1, Math.floor((day - whole.startDay) * perDay)));
  for (let i = 0; i < columns.count; i++) {
    const from = binOf(columns.startDay[i] as number);
    const to = Math.max(from + 1, Math.ceil(((columns.endDay[i] as number) - whole.startDay) * perDay));
    for (let lane = 0, mask = columns.laneMask[i] as number; mask !== 0; lane++, mask >>>= 1) {
      const own = mask & 1 ? lanes[lane] : undefined;
      if (own === undefined) continue;
      const lying = columns.isState[i] ? own.states : own.events;
      for (let bin = from; bin < to; bin++) if (!lying[bin]) lying[bin] = 1;
      own.events[from] = 2;
    }
  }
  return { lanes };
}
