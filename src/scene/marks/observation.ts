import { path, type Path } from '../path.ts';
import type { MarkBase } from './mark.ts';

/** What was so "as of" a time: it tells nothing of the time around it. */
export interface ObservationMark extends MarkBase {
  readonly kind: 'observation';
  readonly middlePx: number;
  readonly exactDay: boolean;
}

const HALF_PX = 8;
const LIP_PX = 4.5;
const INSET_PX = 0.75;

/** Open brackets at the two ends of the period; for a day a hollow tick. */
export function observationShape({ lane, leftPx, rightPx, middlePx, exactDay }: ObservationMark): readonly Path[] {
  const [top, foot] = [middlePx - HALF_PX, middlePx + HALF_PX];
  const [left, right] = [leftPx + INSET_PX, rightPx - INSET_PX];
  const lip = Math.min(LIP_PX, (right - left) / 3);
  const d = exactDay
    ? path('M', left, top, 'H', right, 'V', foot, 'H', left, 'Z')
    : path('M', left + lip, top, 'H', left, 'V', foot, 'H', left + lip) +
      path('M', right - lip, top, 'H', right, 'V', foot, 'H', right - lip);
  return [{ role: 'observation', d, lane }];
}
