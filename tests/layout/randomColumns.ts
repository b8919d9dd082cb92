import fc from 'fast-check';
import type { Columns } from '../../src/layout/types.ts';
import { dayOf } from '../../src/time/day.ts';

interface Item {
  readonly startDay: number;
  readonly days: number;
  readonly isState: boolean;
  readonly lanes: number; // mask
  readonly labelPx: number;
}

/** Columns as the layout takes them, from a plain list. */
export function columnsFrom(items: readonly Item[]): Columns {
  const sorted = [...items].sort((a, b) => a.startDay - b.startDay || a.days - b.days);
  return {
    count: sorted.length,
    startDay: Float64Array.from(sorted, ({ startDay }) => startDay),
    endDay: Float64Array.from(sorted, ({ startDay, days }) => startDay + days),
    minPx: Float32Array.from(sorted, ({ days }) => (days === 1 ? 13 : 6)),
    labelPx: Float32Array.from(sorted, ({ labelPx }) => labelPx),
    tailPx: Float32Array.from(sorted, ({ isState }) => (isState ? 120 : 0)),
    isState: Uint8Array.from(sorted, ({ isState }) => Number(isState)),
    laneMask: Uint32Array.from(sorted, ({ lanes }) => lanes),
    subjectLane: Uint8Array.from(sorted, ({ lanes }) => Math.log2(lanes & -lanes)),
  };
}

const item = (laneCount: number): fc.Arbitrary<Item> =>
  fc
    .record({
      startDay: fc.integer({ min: dayOf(1940), max: dayOf(2026) }),
      days: fc.oneof(fc.constant(1), fc.constant(30), fc.constant(365), fc.integer({ min: 1, max: 4000 })),
      isState: fc.boolean(),
      lanes: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: laneCount - 1 }).map((lane) => 1 << lane) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** laneCount - 1 }) },
      ),
      labelPx: fc.integer({ min: 30, max: 320 }),
    })
    .map((made) => ({ ...made, isState: made.isState && made.days > 30 }));

/** Lists of up to `maxLength` events on three lanes, with clusters of the same year. */
export const someColumns = (maxLength: number): fc.Arbitrary<Columns> =>
  fc.array(item(3), { minLength: 1, maxLength, size: 'max' }).map(columnsFrom);
