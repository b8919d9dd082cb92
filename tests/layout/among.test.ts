import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amongOf } from '../../src/layout/among.ts';
import { earlierThan, laneOrderOf, laterThan } from '../../src/layout/laneOrder.ts';
import type { Columns } from '../../src/layout/types.ts';

it('counts what is out of sight among what is left as going through the list would', () => {
  const event = fc.record({
    start: fc.integer({ min: 0, max: 90 }),
    days: fc.integer({ min: 1, max: 20 }),
    left: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), fc.integer({ min: 0, max: 110 }), (events, day) => {
      const sorted = events.sort((a, b) => a.start - b.start);
      const columns = {
        count: sorted.length,
        startDay: Float64Array.from(sorted, ({ start }) => start),
        endDay: Float64Array.from(sorted, ({ start, days }) => start + days),
        subjectLane: new Uint8Array(sorted.length),
      } as Partial<Columns> as Columns;
      const { orders } = amongOf([laneOrderOf(columns, 0)], (at) => sorted[at]?.left === true);
      const [order] = orders;
      if (!order) throw new Error('No order');
      const left = sorted.filter(({ left: is }) => is);
      expect(order.byStart).toHaveLength(left.length);
      expect(earlierThan(order, day).count).toBe(left.filter(({ start, days }) => start + days <= day).length);
      expect(laterThan(order, day).count).toBe(left.filter(({ start }) => start >= day).length);
      for (const at of order.byEnd) expect(sorted[at]?.left).toBe(true);
    }),
  );
});
