import type { Among } from '../layout/among.ts';
import { labelWidthPx, type Drawable } from '../layout/drawable.ts';
import { LABEL_GAP_PX, LABEL_SIZE_PX, WORD_GAP_PX } from '../layout/geometry.ts';
import { canSeparate, groupsIn, type Group } from '../layout/groups.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerBound } from '../layout/octave.ts';
import { textWidthPx } from '../layout/textWidth.ts';
import { sayDate, sayRange } from '../time/say.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { extentPx, type Scale } from './extentPx.ts';
import type { GroupLabel } from './types.ts';

const MOST_COMPARED = 50;
const LEAST_PX = 10; // of a bracket
const LINE_PX = 24;
const HALO_PX = 5; // between words and a connector that passes them

/** The time that a group shares in words: the date that all have, else the years from the first to the last. */
function dateOf({ events, startDay, endDay }: Group, drawableAt: (event: number) => Drawable): string {
  const [first] = events ?? [];
  const say = (event: number): string => sayDate(drawableAt(event).event.date, 'short');
  const date = first === undefined ? '' : say(first);
  if (events && events.length <= MOST_COMPARED && events.every((event) => say(event) === date)) return date;
  return sayRange({ startDay: startDay as Day, endDay: endDay as Day });
}

/** How many of a group are not filtered out. */
function matchingIn({ events, lane, startDay, endDay }: Group, { has, orders }: Among): number {
  if (events) return events.filter(has).length;
  const starts = orders[lane]?.starts ?? new Float64Array();
  return lowerBound(starts, endDay - 1 + 1e-6) - lowerBound(starts, startDay); // it ends a day after its last begins
}

/** How wide the words of a group are: all of them, or where room is short its count alone. */
function wordsPx({ events, count }: Group, date: string, drawableAt: (event: number) => Drawable): number {
  const [only] = events ?? [];
  if (events?.length === 1 && only !== undefined) return labelWidthPx(drawableAt(only));
  return textWidthPx(`${count} ${date}`, LABEL_SIZE_PX) + 6 * WORD_GAP_PX;
}

/** Whether a connector passes through its lane where words of `widthPx` would stand. */
function crosses({ packed }: Layout, lane: number, scale: Scale, leftPx: number, widthPx: number): boolean {
  const days = packed.connectors[lane] ?? [];
  const dayAt = (px: number): number => scale.startDay + px / scale.pxPerDay;
  return lowerBound(days, dayAt(leftPx - HALO_PX)) < lowerBound(days, dayAt(leftPx + widthPx + HALO_PX));
}

/**
 * The counted groups of a window with their brackets and words, in the row that each lane keeps for them. Words stand to
 * the right of their bracket or, at the view's edge, to its left if the group before leaves room; else the count alone.
 */
export function groupLabels(
  layout: Layout,
  drawableAt: (event: number) => Drawable,
  window: TimeWindow,
  scale: Scale,
  among?: Among,
): readonly GroupLabel[] {
  const takenPx = new Map<number, number>(); // per lane: where the words of the group before end
  const inOrder = [...groupsIn(layout, window, scale.widthPx)].sort(
    (a, b) => a.lane - b.lane || a.startDay - b.startDay,
  );
  return inOrder.flatMap((group): readonly GroupLabel[] => {
    const { lane, count, events, startDay, endDay } = group;
    const row = layout.lanes[lane]?.rows.get(layout.packed.groupKeys[lane] as number);
    if (!row) return [];
    const middlePx = row.topPx + row.heightPx / 2;
    const extent = extentPx(scale, startDay, endDay, LEAST_PX);
    const date = dateOf(group, drawableAt);
    const widthPx = wordsPx(group, date, drawableAt);
    const afterPx = events ? extent.rightPx + LABEL_GAP_PX : Math.max(extent.leftPx, 0) + LABEL_GAP_PX;
    const beforePx = extent.leftPx - LABEL_GAP_PX - widthPx;
    const fitsAfter = !events || afterPx + widthPx <= scale.widthPx;
    const fitsBefore = beforePx >= (takenPx.get(lane) ?? 0);
    const isBefore =
      fitsBefore &&
      (!fitsAfter ||
        (crosses(layout, lane, scale, afterPx, widthPx) && !crosses(layout, lane, scale, beforePx, widthPx)));
    const leftPx = isBefore ? beforePx : afterPx;
    takenPx.set(lane, Math.max(leftPx + (fitsAfter || isBefore ? widthPx : 0), extent.rightPx) + LABEL_GAP_PX);
    const [only] = events ?? [];
    return [
      {
        key: `${lane} ${events?.[0] ?? startDay}`,
        mark: { kind: 'group', lane, ...extent, middlePx },
        count,
        ...(among ? { matching: matchingIn(group, among) } : {}),
        startDay,
        endDay,
        ...(events ? { events } : {}),
        date,
        short: !fitsAfter && !fitsBefore,
        leftPx,
        topPx: middlePx - LINE_PX / 2,
        separable: canSeparate(layout, group),
        ...(events?.length === 1 && only !== undefined ? { alone: drawableAt(only).label } : {}),
      },
    ];
  });
}
