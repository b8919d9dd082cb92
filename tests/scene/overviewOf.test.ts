import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/layout/coverage.ts';
import { homeOf } from '../../src/layout/home.ts';
import { overviewOf } from '../../src/scene/overviewOf.ts';
import { someColumns } from '../layout/randomColumns.ts';

const FIELD = { widthPx: 800, topPx: 7, heightPx: 40 };

/** The pixel columns that a path of upright boxes fills. */
function filled(d: string): Set<number> {
  const found = new Set<number>();
  for (const [, from, to] of d.matchAll(/M\s*(-?[\d.]+)[ ,]-?[\d.]+\s*H\s*(-?[\d.]+)/g))
    for (let px = Number(from); px < Number(to); px++) found.add(px);
  return found;
}

test('from bins the strip is that of the list, to within two pixels', () => {
  fc.assert(
    fc.property(someColumns(80), (columns) => {
      const { whole } = homeOf(columns, FIELD.widthPx);
      const exact = overviewOf(columns, 3, whole, FIELD);
      const binned = overviewOf(columns, 3, whole, FIELD, coverageOf(columns, 3, whole));
      exact.lanes.forEach((lane, at) => {
        for (const part of ['ticks', 'lines'] as const) {
          const [a, b] = [filled(lane[part]), filled(binned.lanes[at]?.[part] ?? '')];
          expect(a.size > 0).toBe(lane[part] !== '');
          for (const [one, other] of [
            [a, b],
            [b, a],
          ] as const)
            // prettier-ignore
            for (const px of one) expect([-2, -1, 0, 1, 2].some((off) => other.has(px + off))).toBe(true);
        }
      });
    }),
    { numRuns: 40 },
  );
});
