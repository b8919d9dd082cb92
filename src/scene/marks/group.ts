import { path, type Path } from '../path.ts';

/** Events that find no place of their own at this zoom: one bracket over the time they share. */
export interface GroupMark {
  readonly kind: 'group';
  readonly lane: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly middlePx: number;
}

const HALF_PX = 6;
const INSET_PX = 0.75;

/** A bracket from above: it spans, it does not claim to be an event. */
export function groupShape({ lane, leftPx, rightPx, middlePx }: GroupMark): readonly Path[] {
  const [left, right] = [leftPx + INSET_PX, rightPx - INSET_PX];
  const d = path('M', left, middlePx + HALF_PX, 'V', middlePx - HALF_PX, 'H', right, 'V', middlePx + HALF_PX);
  return [{ role: 'group', d, lane }];
}
