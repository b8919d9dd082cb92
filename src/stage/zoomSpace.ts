import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { HOME_PAD_PX, MAX_PX_PER_DAY } from '../layout/geometry.ts';
import type { Home } from '../layout/types.ts';
import type { Day, TimeWindow } from '../time/types.ts';

/** Converts between d3-zoom's transform and a window of time: k is 1 and x is 0 where Fit's span begins at pixel 0. */
export interface ZoomSpace {
  readonly home: Home;
  readonly widthPx: number;
}

/** The window that a transform shows. */
export function windowFrom(
  { home, widthPx }: ZoomSpace,
  { k, x }: { readonly k: number; readonly x: number },
): TimeWindow {
  const pxPerDay = home.pxPerDay * k;
  const startDay = home.originDay - x / pxPerDay;
  return { startDay: startDay as Day, endDay: (startDay + widthPx / pxPerDay) as Day };
}

/** The transform that shows a window. */
export function transformFor({ home, widthPx }: ZoomSpace, window: TimeWindow): ZoomTransform {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  return zoomIdentity.translate((home.originDay - window.startDay) * pxPerDay, 0).scale(pxPerDay / home.pxPerDay);
}

/** How far one may zoom: out until the whole list is in view, in until a day is {@link MAX_PX_PER_DAY} wide. */
export function scaleLimits({ home, widthPx }: ZoomSpace): [number, number] {
  const wholeDays = home.whole.endDay - home.whole.startDay;
  const widest = Math.max(1, widthPx - HOME_PAD_PX - home.gutterPx) / wholeDays;
  return [Math.min(1, widest / home.pxPerDay), MAX_PX_PER_DAY / home.pxPerDay];
}

/** Keeps a transform's scale within the limits, about the middle of the plot. Identity if nothing changes. */
export function clampScale(space: ZoomSpace, transform: ZoomTransform): ZoomTransform {
  const [least, most] = scaleLimits(space);
  const k = Math.max(least, Math.min(most, transform.k));
  if (Math.abs(k - transform.k) < 1e-9 * k) return transform;
  const middle = space.widthPx / 2;
  return zoomIdentity.translate(middle - ((middle - transform.x) / transform.k) * k, 0).scale(k);
}

/** Keeps the list in view: its beginning not right of the pad, its end not left of the gutter. Identity if nothing moves. */
export function constrain(space: ZoomSpace, transform: ZoomTransform): ZoomTransform {
  const { home, widthPx } = space;
  const pxPerDay = home.pxPerDay * transform.k;
  const most = (home.originDay - home.whole.startDay) * pxPerDay + HOME_PAD_PX;
  const least = Math.min(most, widthPx - home.gutterPx - (home.whole.endDay - home.originDay) * pxPerDay);
  const x = Math.max(least, Math.min(most, transform.x));
  return Math.abs(x - transform.x) < 1e-6 ? transform : transform.translate((x - transform.x) / transform.k, 0);
}
