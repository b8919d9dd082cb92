import { POINT_PX } from '../layout/geometry.ts';
import { minWidthPx, type Drawable } from '../layout/drawable.ts';
import { isExactDay } from '../time/extent.ts';
import { extentPx, type Scale } from './extentPx.ts';
import type { Mark } from './types.ts';

const SIGN_GROWS_PX = 20; // a day this wide is drawn as a bar: extent is precision there too

/** Where an event meets one lane. */
export interface Spot {
  readonly event: number;
  readonly lane: number;
  readonly middlePx: number; // of the mark
}

function startMark(drawable: Drawable, { event, lane, middlePx }: Spot, scale: Scale): Mark {
  const { start, inferred, said, observed, isState } = drawable;
  const isDay = isExactDay(start);
  const wideDay = scale.pxPerDay * (start.endDay - start.startDay) >= SIGN_GROWS_PX;
  const minPx = isState && isDay ? POINT_PX : minWidthPx(drawable);
  const extent = extentPx(scale, start.startDay, start.endDay, minPx);
  const base = { event, lane, ...extent };
  if (observed) return { kind: 'observation', ...base, middlePx, exactDay: isDay && !wideDay };
  if (isDay && !wideDay)
    return { kind: 'point', ...base, centrePx: (extent.leftPx + extent.rightPx) / 2, middlePx, inferred, said };
  return { kind: 'period', ...base, middlePx, inferred, said };
}

/** The marks of an event in one lane: its start, and the bar of a state behind it. */
export function laneMarks(drawable: Drawable, spot: Spot, scale: Scale): readonly Mark[] {
  const first = startMark(drawable, spot, scale);
  if (!drawable.isState) return [first];
  const { event, lane, middlePx } = spot;
  const bar = extentPx(scale, drawable.start.endDay, Math.max(drawable.start.endDay, drawable.endDay), 0);
  const leftPx = Math.min(Math.max(bar.leftPx, first.rightPx - (first.kind === 'point' ? 6 : 0)), bar.rightPx);
  const ongoing: Mark = {
    kind: 'ongoing',
    event,
    lane,
    leftPx,
    rightPx: bar.rightPx,
    middlePx,
    inferred: false,
    broken: drawable.open && bar.rightPx < scale.widthPx,
  };
  return [ongoing, first];
}

/** The marks of an event of several visible lanes, from the top: a capsule where they touch, else ends and connectors. */
export function acrossMarks(
  drawable: Drawable,
  spots: readonly Spot[],
  scale: Scale,
  boundaryOf: (lane: number) => number,
): readonly Mark[] {
  const [first, second] = spots;
  if (!first || !second) return first ? laneMarks(drawable, first, scale) : [];
  const ends = spots.map((spot) => startMark(drawable, spot, scale));
  const [{ leftPx, rightPx }] = ends as [Mark];
  const touching = spots.length === 2 && second.lane === first.lane + 1;
  if (touching && !drawable.isState && !drawable.observed)
    return [
      {
        kind: 'capsule',
        event: first.event,
        lane: first.lane,
        lowerLane: second.lane,
        leftPx,
        rightPx,
        upperMiddlePx: first.middlePx,
        boundaryPx: boundaryOf(second.lane),
        lowerMiddlePx: second.middlePx,
        inferred: drawable.inferred,
        said: drawable.said,
      },
    ];
  const last = spots.at(-1) as Spot;
  const connector: Mark = {
    kind: 'connector',
    event: first.event,
    lane: first.lane,
    leftPx,
    rightPx,
    centrePx: (leftPx + rightPx) / 2,
    topPx: first.middlePx,
    footPx: last.middlePx,
  };
  const far: Drawable = { ...drawable, said: false }; // the tail hangs where the subject is
  return [
    connector,
    ...spots.flatMap((spot) => laneMarks(spot.lane === drawable.subjectLane ? drawable : far, spot, scale)),
  ];
}
