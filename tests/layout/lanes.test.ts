import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLanes, type StackedRow } from '../../src/layout/lanes.ts';
import { ROOMY, SNUG } from '../../src/layout/pitch.ts';
import { rowKey } from '../../src/layout/rowKey.ts';
import type { Row } from '../../src/layout/types.ts';

const TARGET_PX = 24;
const BAR_PX = 12;

const laneOf = (states: number, plain: number): readonly StackedRow[] => [
  ...Array.from({ length: states }, (_, at) => ({ key: rowKey('state', at), state: true })),
  ...Array.from({ length: plain }, (_, at) => ({ key: rowKey('plain', at), state: false })),
];

const rowsOf = (lanes: ReturnType<typeof stackLanes>): Row[] => lanes.flatMap(({ rows }) => [...rows.values()]);

const heightPxOf = (lanes: ReturnType<typeof stackLanes>): number =>
  lanes.reduce((sum, { heightPx }) => sum + heightPx, 0);

describe('stackLanes', () => {
  const lanes = [laneOf(4, 6), laneOf(2, 4), laneOf(1, 5)];

  it('gives rows the height that is drawn where the window has it', () => {
    for (const row of rowsOf(stackLanes(lanes, [], 2000)))
      expect(row.heightPx).toBe(row.state ? ROOMY.stateRowPx : ROOMY.rowPx);
  });

  it('moves rows together only as far as the window asks for, and no further than targets allow', () => {
    const needPx = heightPxOf(stackLanes(lanes, [], 0));
    for (const row of rowsOf(stackLanes(lanes, [], 0)))
      expect(row.heightPx).toBe(row.state ? SNUG.stateRowPx : SNUG.rowPx);
    const between = stackLanes(lanes, [], needPx + 60);
    expect(heightPxOf(between)).toBeLessThanOrEqual(needPx + 60);
    expect(rowsOf(between).find(({ state }) => !state)?.heightPx).toBeGreaterThan(SNUG.rowPx);
  });

  it('lets rows breathe again when a lane is folded', () => {
    const availablePx = heightPxOf(stackLanes(lanes, [], 0)) + 20;
    const heightOf = (hidden: readonly boolean[]): number =>
      rowsOf(stackLanes(lanes, hidden, availablePx)).find(({ state }) => !state)?.heightPx ?? 0;
    expect(heightOf([true, false, false])).toBeGreaterThan(heightOf([false, false, false]));
  });

  it('keeps targets apart, labels off the bars below them, and every row inside its lane', () => {
    const lane = fc.tuple(fc.nat(6), fc.nat(12)).map(([states, plain]) => laneOf(states, plain));
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 4 }), fc.nat(1400), (packed, availablePx) => {
        const stacked = stackLanes(packed, [], availablePx);
        for (const { rows, topPx, heightPx } of stacked) {
          const inOrder = [...rows.values()].sort((a, b) => a.topPx - b.topPx);
          inOrder.forEach((row, at) => {
            const next = inOrder[at + 1];
            if (next) expect(next.labelMiddlePx - row.labelMiddlePx).toBeGreaterThanOrEqual(TARGET_PX);
            if (row.state) expect(row.markMiddlePx - BAR_PX / 2).toBeGreaterThanOrEqual(row.labelMiddlePx + 8);
            expect(row.topPx).toBeGreaterThanOrEqual(topPx);
            expect(row.topPx + row.heightPx).toBeLessThanOrEqual(topPx + heightPx);
          });
        }
      }),
    );
  });
});
