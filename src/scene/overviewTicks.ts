import type { Columns } from '../layout/types.ts';
import type { Day } from '../time/types.ts';
import type { Scale } from './extentPx.ts';
import { OVERVIEW_PAD_PX, overviewOf } from './overviewOf.ts';
import type { Path } from './path.ts';

const FOOT = 0.3; // of a lane: what `overviewOf` leaves below the last
const MIDDLE = 0.65; // and where it puts the middle of one

/** A list with too many events to draw each: where in its lanes something begins and something lasts, pixel by pixel. */
export function overviewTicks(
  columns: Columns,
  scale: Scale,
  laneCount: number,
  laneHeightPx: number,
): readonly Path[] {
  const { startDay, pxPerDay, widthPx } = scale;
  const whole = {
    startDay: (startDay + OVERVIEW_PAD_PX / pxPerDay) as Day,
    endDay: (startDay + (widthPx - OVERVIEW_PAD_PX) / pxPerDay) as Day,
  };
  const field = { widthPx, topPx: (0.5 - MIDDLE) * laneHeightPx, heightPx: laneHeightPx * (laneCount + FOOT) };
  return overviewOf(columns, laneCount, whole, field).lanes.flatMap(({ ticks, lines }, lane): readonly Path[] => [
    { role: 'bar', d: lines + ticks, lane },
  ]);
}
