import type { Among } from '../layout/among.ts';
import type { Drawable } from '../layout/drawable.ts';
import { LABEL_SIZE_PX } from '../layout/geometry.ts';
import { earlierThan, laterThan } from '../layout/laneOrder.ts';
import type { Layout } from '../layout/layout.ts';
import { textWidthPx } from '../layout/textWidth.ts';
import type { Lane } from '../layout/types.ts';
import type { TimeWindow } from '../time/types.ts';
import type { GroupLabel, Label, OffView } from './types.ts';

export const TAB_HEIGHT_PX = 26;
/** What stands in a row already. */
type Box = Pick<Label, 'leftPx' | 'topPx' | 'widthPx' | 'heightPx'>;

const GROUP_PX = 170; // about the words of a group
const TAB_PADS_PX = 46; // chevron, word gap and the sides

const tabWidthPx = ({ date, title }: OffView['text']): number =>
  TAB_PADS_PX + textWidthPx(date, LABEL_SIZE_PX) + (title ? textWidthPx(title, LABEL_SIZE_PX) : 0);

const groupBoxes = (groups: readonly GroupLabel[], lane: number): readonly Box[] =>
  groups
    .filter(({ mark }) => mark.lane === lane)
    .map(({ leftPx, topPx, mark }) => ({
      leftPx: Math.min(leftPx, mark.leftPx),
      topPx,
      widthPx: GROUP_PX,
      heightPx: 24,
    }));

/** The first row from the top in which nothing drawn is in the way at that edge; `undefined` if there is none. */
function freeTop(lane: Lane, labels: readonly Box[], reaches: (label: Box) => boolean): number | undefined {
  const rows = [...lane.rows.values()].filter((row) => !row.state);
  const tops = rows.map((row) => row.topPx + (row.heightPx - TAB_HEIGHT_PX) / 2);
  const isFree = (topPx: number): boolean =>
    labels.every(
      (label) => !reaches(label) || label.topPx > topPx + TAB_HEIGHT_PX || label.topPx + label.heightPx < topPx,
    );
  return tops.find(isFree);
}

/** One tab per lane and side for the events out of sight there: the nearest by name if it is alone, else how many. */
export function offViewOf(
  layout: Layout,
  drawableAt: (event: number) => Drawable,
  window: TimeWindow,
  widthPx: number,
  labels: readonly Label[],
  groups: readonly GroupLabel[],
  among?: Among,
): readonly OffView[] {
  const tabs: OffView[] = [];
  layout.lanes.forEach((lane, at) => {
    const order = (among ?? layout).orders[at];
    if (lane.hidden || !order) return;
    for (const side of ['left', 'right'] as const) {
      const { count, nearest } =
        side === 'left' ? earlierThan(order, window.startDay) : laterThan(order, window.endDay);
      if (!count) continue;
      const { date, title } = drawableAt(nearest).label;
      const own: Box[] = [...labels.filter((label) => label.lane === at), ...groupBoxes(groups, at)];
      const topFor = (text: OffView['text']): number | undefined =>
        freeTop(lane, own, (label) => {
          const reachPx = tabWidthPx(text);
          return side === 'left' ? label.leftPx < reachPx : label.leftPx + label.widthPx > widthPx - reachPx;
        });
      // The name goes before the tab would cover anything.
      const named = count === 1 ? { date, title } : { date };
      const namedTopPx = topFor(named);
      const text = namedTopPx === undefined ? { date } : named;
      const topPx = namedTopPx ?? topFor(text) ?? lane.topPx + lane.heightPx - TAB_HEIGHT_PX - 2;
      tabs.push({ side, lane: at, topPx, count, nearest, text });
    }
  });
  return tabs;
}
