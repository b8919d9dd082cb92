import { path, type Path } from '../path.ts';

/** A measure over a stretch without a dated event, broken where its words stand. */
export interface SilenceMark {
  readonly kind: 'silence';
  readonly leftPx: number;
  readonly rightPx: number;
  readonly middlePx: number;
  readonly wordsLeftPx: number;
  readonly wordsRightPx: number;
}

const END_PX = 4;

/** A thin line with short ends, as on a drawing that gives a measure. */
export function silenceShape({ leftPx, rightPx, middlePx, wordsLeftPx, wordsRightPx }: SilenceMark): readonly Path[] {
  const [top, foot] = [middlePx - END_PX, middlePx + END_PX];
  const d =
    path('M', leftPx, top, 'V', foot, 'M', leftPx, middlePx, 'H', wordsLeftPx) +
    path('M', wordsRightPx, middlePx, 'H', rightPx, 'M', rightPx, top, 'V', foot);
  return [{ role: 'measure', d }];
}
