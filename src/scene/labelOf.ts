import { LABEL_GAP_PX, WORD_GAP_PX } from '../layout/geometry.ts';
import { labelWidthPx, tailWidthPx, type Drawable } from '../layout/drawable.ts';
import { LEFT } from '../layout/occupy.ts';
import type { Row } from '../layout/types.ts';
import type { Scale } from './extentPx.ts';
import type { Label, Mark } from './types.ts';

const EDGE_PX = 12; // between the view's edge and a label that sticks to it
const CHEVRON_PX = 14; // the ‹ of a label that sticks
const LINE_PX = 24; // a pointer target is never smaller
const SELECTED_GAP_PX = 3; // the ring of a selected mark needs more room

/** Where the words of an event begin, and whether they had to leave their place to stay in view. */
function textLeft(drawable: Drawable, mark: Mark, side: number, scale: Scale): { leftPx: number; stuck: boolean } {
  const widthPx = labelWidthPx(drawable);
  if (drawable.isState) {
    if (mark.leftPx >= 0) return { leftPx: Math.max(mark.leftPx, 0), stuck: false };
    const endPx = (drawable.endDay - scale.startDay) * scale.pxPerDay + tailWidthPx(drawable);
    const stuckPx = EDGE_PX + CHEVRON_PX;
    return { leftPx: Math.min(stuckPx, endPx - widthPx), stuck: true };
  }
  const coversView = mark.leftPx < 0 && mark.rightPx + LABEL_GAP_PX + WORD_GAP_PX > scale.widthPx;
  if (coversView) return { leftPx: EDGE_PX + CHEVRON_PX, stuck: true };
  const before = mark.leftPx - LABEL_GAP_PX - widthPx;
  if (side === LEFT) return { leftPx: before, stuck: false };
  return { leftPx: mark.rightPx + LABEL_GAP_PX, stuck: false };
}

/** The label of an event in its row, as one box around its first mark and its words. */
export function labelOf(
  drawable: Drawable,
  mark: Mark,
  row: Row,
  side: number,
  scale: Scale,
  selected: boolean,
): Label {
  const { leftPx: plainLeftPx, stuck } = textLeft(drawable, mark, side, scale);
  const before = !drawable.isState && plainLeftPx < mark.leftPx;
  const gap = selected && !drawable.isState && !stuck ? SELECTED_GAP_PX : 0;
  const textLeftPx = plainLeftPx + (before ? -gap : gap);
  const textRightPx = textLeftPx + labelWidthPx(drawable);
  const leftPx = stuck || drawable.isState ? textLeftPx : Math.max(-EDGE_PX, Math.min(mark.leftPx, textLeftPx));
  const rightPx = stuck || drawable.isState ? textRightPx : Math.max(mark.rightPx, textRightPx);
  const middlePx = row.labelMiddlePx;
  return {
    event: mark.event,
    lane: mark.lane,
    leftPx,
    topPx: middlePx - LINE_PX / 2,
    widthPx: Math.max(LINE_PX, rightPx - leftPx),
    heightPx: LINE_PX,
    textLeftPx: textLeftPx - leftPx,
    fullPx: labelWidthPx(drawable),
    text: drawable.label,
    titleFirst: before,
    stuck,
  };
}
