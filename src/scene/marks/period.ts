import { barOutline, endsOf } from '../ends.ts';
import type { Path } from '../path.ts';
import type { MarkBase } from './mark.ts';

/** A month, a year or a longer period within which the event lies: as wide as the period, whatever the zoom. */
export interface PeriodMark extends MarkBase {
  readonly kind: 'period';
  readonly middlePx: number;
  readonly inferred: boolean;
  readonly said: boolean;
}

const INSET_PX = 0.75; // half the stroke: it is drawn inside the extent
const HALF_PX = 5.25;

/** A bar 12 px high from the period's start to its end, with the ends of the track. */
export function periodShape({ lane, leftPx, rightPx, middlePx, inferred, said }: PeriodMark): readonly Path[] {
  const box = { left: leftPx + INSET_PX, right: rightPx - INSET_PX, middle: middlePx, half: HALF_PX };
  return [{ role: inferred ? 'periodInferred' : 'period', d: barOutline(endsOf(lane), box, said), lane }];
}
