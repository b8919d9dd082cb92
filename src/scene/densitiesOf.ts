import type { Among } from '../layout/among.ts';
import { densityOf } from '../layout/density.ts';
import type { LaneOrder } from '../layout/laneOrder.ts';
import type { Layout } from '../layout/layout.ts';
import { dayPx, type Scale } from './extentPx.ts';
import type { DensityMark } from './marks/density.ts';
import type { GroupLabel } from './types.ts';

const COLUMN_PX = 2;
const TOP_PX = 44; // room for the count above the columns

/**
 * A strip of columns under each group whose events are too many to tell apart, cut to the view; where something filters, a
 * second one over it of what is left.
 */
export function densitiesOf(
  layout: Layout,
  groups: readonly GroupLabel[],
  scale: Scale,
  among?: Among,
): readonly DensityMark[] {
  return groups.flatMap(({ mark, events, startDay, endDay }): readonly DensityMark[] => {
    const lane = layout.lanes[mark.lane];
    const order = layout.orders[mark.lane];
    if (events || !lane || !order) return [];
    const daysPerColumn = COLUMN_PX / scale.pxPerDay;
    const first = Math.floor(Math.max(startDay, scale.startDay) / daysPerColumn); // aligned with time, so that it does not flicker
    const lastDay = Math.min(endDay, scale.startDay + scale.widthPx / scale.pxPerDay);
    const columns = Math.max(1, Math.ceil(lastDay / daysPerColumn) - first);
    const strip = (counted: LaneOrder, ghost: boolean): DensityMark => ({
      kind: 'density',
      lane: mark.lane,
      ghost,
      leftPx: dayPx(scale, first * daysPerColumn),
      columnPx: COLUMN_PX,
      counts: densityOf(counted, first * daysPerColumn, daysPerColumn, columns),
      footPx: lane.topPx + lane.heightPx - 2,
      heightPx: lane.heightPx - TOP_PX,
    });
    const left = among?.orders[mark.lane];
    return left ? [strip(order, true), strip(left, false)] : [strip(order, false)];
  });
}
