import { endsOf, pointOutline } from '../ends.ts';
import type { Path } from '../path.ts';
import type { MarkBase } from './mark.ts';

/** An exact day. */
export interface PointMark extends MarkBase {
  readonly kind: 'point';
  readonly centrePx: number;
  readonly middlePx: number;
  readonly inferred: boolean;
  readonly said: boolean;
}

/** The sign of the track, centred on the day, with a tail where somebody says something. */
export function pointShape({ lane, centrePx, middlePx, inferred, said }: PointMark): readonly Path[] {
  const d = pointOutline(endsOf(lane), centrePx, middlePx, said);
  return [{ role: inferred ? 'solidInferred' : 'solid', d, lane }];
}
