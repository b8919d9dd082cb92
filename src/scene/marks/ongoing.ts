import { BROKEN_PX } from '../../layout/geometry.ts';
import { path, type Path } from '../path.ts';
import type { MarkBase } from './mark.ts';

/** A state that lasts: the bar after its start mark. */
export interface OngoingMark extends MarkBase {
  readonly kind: 'ongoing';
  readonly middlePx: number;
  readonly inferred: boolean;
  readonly broken: boolean; // the source does not say when it ended
}

const HALF_PX = 2;

const rectangle = (left: number, right: number, middle: number): string =>
  right > left ? path('M', left, middle - HALF_PX, 'H', right, 'V', middle + HALF_PX, 'H', left, 'Z') : '';

/** A bar 4 px high; where the end is open, pieces that grow shorter follow it. The pieces are not to scale. */
export function ongoingShape({ lane, leftPx, rightPx, middlePx, broken, inferred }: OngoingMark): readonly Path[] {
  let d = rectangle(leftPx, rightPx, middlePx);
  let at = rightPx;
  for (const [gapPx, piecePx] of broken ? BROKEN_PX : []) {
    d += rectangle(at + gapPx, at + gapPx + piecePx, middlePx);
    at += gapPx + piecePx;
  }
  return d ? [{ role: inferred ? 'barInferred' : 'bar', d, lane }] : [];
}
