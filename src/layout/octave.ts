/**
 * Octaves: the scale relative to Fit, floored to a power of two. Octave 0 begins at Fit, 1 at twice as many pixels per
 * day, -1 at half as many. What is free of overlap at an octave's first scale is free of it at every closer one.
 */
export const octaveOf = (pxPerDay: number, fitPxPerDay: number): number =>
  Math.floor(Math.log2(pxPerDay / fitPxPerDay) + 1e-9);

/** The widest scale of an octave, in pixels per day. */
export const scaleOf = (octave: number, fitPxPerDay: number): number => fitPxPerDay * 2 ** octave;

/** The first index whose value is greater than or equal to `value`; `length` if there is none. */
export function lowerBound(sorted: ArrayLike<number>, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
