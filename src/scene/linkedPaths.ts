import type { Drawable } from '../layout/drawable.ts';
import type { Scale } from './extentPx.ts';
import { acrossMarks, laneMarks, type Spot } from './marksOf.ts';
import type { Path } from './path.ts';
import { shapeOf } from './shape.ts';

/**
 * The paths of an event in its lanes, from the top: a capsule where its rows lie at both sides of `edgePx`, the edge between
 * two lanes; without it a mark in each lane and a line between, as other rows lie there.
 */
export function linkedPaths(
  drawable: Drawable,
  spots: readonly Spot[],
  scale: Scale,
  edgePx: number | undefined,
): readonly Path[] {
  const touching = spots.length > 1 && spots[1]?.lane === (spots[0]?.lane ?? 0) + 1;
  if (!touching || edgePx !== undefined) return acrossMarks(drawable, spots, scale, () => edgePx ?? 0).flatMap(shapeOf);
  const far: Drawable = { ...drawable, said: false }; // the tail hangs where the subject is
  const marks = spots.flatMap((spot) => laneMarks(spot.lane === drawable.subjectLane ? drawable : far, spot, scale));
  const [first] = laneMarks(drawable, spots[0] as Spot, scale).slice(-1);
  const centrePx = ((first?.leftPx ?? 0) + (first?.rightPx ?? 0)) / 2;
  const [topPx = 0, footPx = 0] = [spots[0]?.middlePx, spots.at(-1)?.middlePx];
  const base = { event: 0, lane: drawable.subjectLane, leftPx: centrePx, rightPx: centrePx, centrePx };
  return [...shapeOf({ kind: 'connector', ...base, topPx, footPx }), ...marks.flatMap(shapeOf)];
}
