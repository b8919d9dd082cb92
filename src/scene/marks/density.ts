import { path, type Path } from '../path.ts';

/** A stretch of a lane in which too many events begin to tell them apart: how many, column by column. */
export interface DensityMark {
  readonly kind: 'density';
  readonly lane: number;
  readonly ghost: boolean; // filtered out
  readonly leftPx: number; // of the first column
  readonly columnPx: number;
  readonly counts: Uint32Array;
  readonly footPx: number;
  readonly heightPx: number; // the highest that a column may be
}

const PX_PER_DOUBLING = 6;

/** Columns whose height grows by the same step with each doubling: 1 and 1,000 can both be seen, and neither lies. */
export function densityShape({ lane, leftPx, columnPx, counts, footPx, heightPx }: DensityMark): readonly Path[] {
  let d = '';
  let from = 0;
  for (let column = 1; column <= counts.length; column++) {
    const count = counts[from] as number;
    if (counts[column] === count) continue;
    if (count) {
      const high = Math.min(heightPx, Math.round(PX_PER_DOUBLING * Math.log2(1 + count)));
      d += path('M', leftPx + from * columnPx, footPx, 'v', -high, 'H', leftPx + column * columnPx, 'V', footPx, 'Z');
    }
    from = column;
  }
  return d ? [{ role: 'density', d, lane }] : [];
}
