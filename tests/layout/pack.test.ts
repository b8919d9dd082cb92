import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesIn, linkKey } from '../../src/layout/across.ts';
import { packingOf, layoutOf, placedIn, type Packing } from '../../src/layout/layout.ts';
import { occupiedLeftPx, occupiedRightPx, PASS } from '../../src/layout/occupy.ts';
import { octaveOf, scaleOf } from '../../src/layout/octave.ts';
import type { RowIndex } from '../../src/layout/rowIndex.ts';
import { numberOfKey } from '../../src/layout/rowKey.ts';
import { NEVER } from '../../src/layout/types.ts';
import type { Day } from '../../src/time/types.ts';
import { columnsFrom, someColumns } from './randomColumns.ts';

const WIDTH_PX = 864;
const packed = (columns: ReturnType<typeof columnsFrom>): Packing => packingOf(columns, 3, WIDTH_PX, 560);

/** The events of a row, octave by octave. */
const held = ({ generations }: RowIndex): { event: number; side: number }[] =>
  generations.flatMap(({ events, sides }) =>
    Array.from(events, (event, slot) => ({ event, side: sides[slot] as number })),
  );

/** Pairs of neighbours in a row that overlap at this scale. */
function overlaps(packing: Packing, octave: number, pxPerDay: number): string[] {
  const { columns } = packing;
  const found: string[] = [];
  packing.rows.forEach((rows, at) => {
    for (const row of rows) {
      const standing = held(row)
        .filter(({ event }) => (packing.packed.octave[event] as number) <= octave)
        .sort((a, b) => a.event - b.event);
      for (let i = 1; i < standing.length; i++) {
        const [a, b] = [standing[i - 1], standing[i]] as [(typeof standing)[0], (typeof standing)[0]];
        const gap =
          occupiedLeftPx(columns, b.event, b.side, pxPerDay) - occupiedRightPx(columns, a.event, a.side, pxPerDay);
        if (gap < -1e-6) found.push(`lane ${at} row ${row.key}: ${a.event} and ${b.event} by ${gap}`);
      }
    }
  });
  return found;
}

describe('pack', () => {
  it('keeps everything in a row clear of its neighbours at every scale from the widest to the closest', () => {
    fc.assert(
      fc.property(someColumns(120), fc.double({ min: 0, max: 1, noNaN: true }), (columns, share) => {
        const packing = packed(columns);
        for (let octave = packing.octaves.outer; octave <= packing.octaves.inner; octave++) {
          const pxPerDay = scaleOf(octave, packing.home.pxPerDay) * 2 ** (share * 0.999);
          expect(overlaps(packing, octave, pxPerDay)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows an event in one unbroken range of zooms and never in another row', () => {
    fc.assert(
      fc.property(someColumns(200), (columns) => {
        const packing = packed(columns);
        const layout = layoutOf(packing, [false, false, false], 560);
        const seen = new Map<number, { key: number; since: number }>();
        const { outer, inner } = packing.octaves;
        for (let step = 0; step <= 100; step++) {
          const pxPerDay = packing.home.pxPerDay * 2 ** (outer + ((inner - outer) * step) / 100);
          const days = (columns.endDay[columns.count - 1] as number) - (columns.startDay[0] as number) + 20000;
          const startDay = ((columns.startDay[0] as number) - 9000) as Day;
          const window = { startDay, endDay: (startDay + days) as Day };
          const placed = placedIn(layout, window, days * pxPerDay);
          const own = placed.filter(({ event, lane, side }) => columns.subjectLane[event] === lane && side !== PASS);
          const now = new Map(own.map(({ event, key }) => [event, key]));
          expect(now.size).toBe(own.length);
          for (const [event, { key }] of seen) expect(now.get(event)).toBe(key);
          for (const [event, key] of now) if (!seen.has(event)) seen.set(event, { key, since: step });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives an event of several tracks one row in each of its lanes', () => {
    fc.assert(
      fc.property(someColumns(80), (columns) => {
        const packing = packed(columns);
        for (let event = 0; event < columns.count; event++) {
          const lanes = lanesIn(columns.laneMask[event] as number);
          if (lanes.length < 2 || packing.packed.octave[event] === NEVER) continue;
          for (const lane of lanes) {
            const holding = (packing.rows[lane] ?? []).filter((row) =>
              held(row).some((one) => one.event === event && one.side !== PASS),
            );
            expect(holding).toHaveLength(1);
            expect(holding[0]?.key).toBe(linkKey(lanes, lane, numberOfKey(packing.packed.row[event] as number)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stacks five events of one year in five rows and leaves them there', () => {
    const five = Array.from({ length: 5 }, () => ({
      startDay: 19358,
      days: 365,
      isState: false,
      lanes: 1,
      labelPx: 150,
    }));
    const early = { startDay: 8000, days: 1, isState: false, lanes: 1, labelPx: 100 };
    const packing = packed(columnsFrom([early, ...five]));
    const rows = [1, 2, 3, 4, 5].map((event) => packing.packed.row[event]);
    expect(new Set(rows).size).toBe(5);
    expect([1, 2, 3, 4, 5].every((event) => packing.packed.octave[event] !== NEVER)).toBe(true);
  });
});

describe('octaves', () => {
  it('begin at Fit and double inwards', () => {
    expect(octaveOf(0.05, 0.05)).toBe(0);
    expect(octaveOf(0.0999, 0.05)).toBe(0);
    expect(octaveOf(0.1, 0.05)).toBe(1);
    expect(octaveOf(0.049, 0.05)).toBe(-1);
    expect(scaleOf(3, 0.05)).toBeCloseTo(0.4);
  });
});
