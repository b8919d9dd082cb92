/** A stretch of time on the plot. */
export interface Scale {
  readonly startDay: number; // at pixel 0
  readonly pxPerDay: number;
  readonly widthPx: number;
}

const OUTSIDE_PX = 60; // marks are cut this far off view: no path ever carries a coordinate of millions

/** A day in pixels of the plot. */
export const dayPx = (scale: Scale, day: number): number => (day - scale.startDay) * scale.pxPerDay;

/** Keeps a pixel near the view. */
export const nearView = (scale: Scale, leftPx: number): number =>
  Math.max(-OUTSIDE_PX, Math.min(scale.widthPx + OUTSIDE_PX, leftPx));

/** A period in pixels, never narrower than `minPx` about its middle, cut shortly off view. */
export function extentPx(
  scale: Scale,
  startDay: number,
  endDay: number,
  minPx: number,
): { readonly leftPx: number; readonly rightPx: number } {
  const left = dayPx(scale, startDay);
  const right = dayPx(scale, endDay);
  if (right - left >= minPx) return { leftPx: nearView(scale, left), rightPx: nearView(scale, right) };
  const middle = (left + right) / 2;
  return { leftPx: middle - minPx / 2, rightPx: middle + minPx / 2 };
}
