import { labelWidthPx, type Drawable } from '../layout/drawable.ts';
import { LABEL_GAP_PX, LABEL_SIZE_PX, WORD_GAP_PX } from '../layout/geometry.ts';
import { canSeparate, groupsIn, type Group } from '../layout/groups.ts';
import type { Layout } from '../layout/layout.ts';
import { textWidthPx } from '../layout/textWidth.ts';
import { sayDate, sayRange } from '../time/say.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { extentPx, type Scale } from './extentPx.ts';
import type { GroupLabel } from './types.ts';

const MOST_COMPARED = 50;
const LEAST_PX = 10; // of a bracket
const LINE_PX = 24;

/** The time that a group shares in words: the date that all have, else the years from the first to the last. */
function dateOf({ events, startDay, endDay }: Group, drawableAt: (event: number) => Drawable): string {
  const [first] = events ?? [];
  const say = (event: number): string => sayDate(drawableAt(event).event.date, 'short');
  const date = first === undefined ? '' : say(first);
  if (events && events.length <= MOST_COMPARED && events.every((event) => say(event) === date)) return date;
  return sayRange({ startDay: startDay as Day, endDay: endDay as Day });
}

/** The counted groups of a window with their brackets and words, in the row that each lane keeps for them. */
export function groupLabels(
  layout: Layout,
  drawableAt: (event: number) => Drawable,
  window: TimeWindow,
  scale: Scale,
): readonly GroupLabel[] {
  return groupsIn(layout, window, scale.widthPx).flatMap((group): readonly GroupLabel[] => {
    const lane = layout.lanes[group.lane];
    const row = lane?.rows.get(layout.packed.groupKeys[group.lane] as number);
    if (!row) return [];
    const middlePx = row.topPx + row.heightPx / 2;
    const extent = extentPx(scale, group.startDay, group.endDay, LEAST_PX);
    const date = dateOf(group, drawableAt);
    const only = group.events?.length === 1 ? drawableAt(group.events[0] as number) : undefined;
    const countPx = textWidthPx(`${group.count} ${date}`, LABEL_SIZE_PX) + 6 * WORD_GAP_PX;
    const widthPx = only ? labelWidthPx(only) : countPx;
    const rightPx = extent.rightPx + LABEL_GAP_PX;
    const beside = rightPx + widthPx > scale.widthPx ? extent.leftPx - LABEL_GAP_PX - widthPx : rightPx;
    const leftPx = group.events ? beside : Math.max(extent.leftPx + LABEL_GAP_PX, LABEL_GAP_PX);
    return [
      {
        key: `${group.lane} ${group.events?.[0] ?? group.startDay}`,
        mark: { kind: 'group', lane: group.lane, ...extent, middlePx },
        count: group.count,
        startDay: group.startDay,
        endDay: group.endDay,
        ...(group.events ? { events: group.events } : {}),
        date,
        leftPx: Math.max(0, leftPx),
        topPx: middlePx - LINE_PX / 2,
        separable: canSeparate(layout, group),
        ...(only ? { alone: only.label } : {}),
      },
    ];
  });
}
