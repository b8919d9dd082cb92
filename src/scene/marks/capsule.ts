import { endsOf, type Ends } from '../ends.ts';
import { path, type Path } from '../path.ts';
import { periodShape } from './period.ts';
import type { MarkBase } from './mark.ts';

/** One event of two neighbouring tracks. */
export interface CapsuleMark extends MarkBase {
  readonly kind: 'capsule';
  readonly lowerLane: number; // `lane` is the upper one
  readonly upperMiddlePx: number; // the middle of its row in the upper lane
  readonly boundaryPx: number; // where the lanes meet
  readonly lowerMiddlePx: number;
  readonly inferred: boolean;
  readonly said: boolean;
}

const WIDE_PX = 28; // from this width on: a bar in each lane, framed
const INSET_PX = 0.75;
const REACH_PX = 5.25; // beyond the middle of the row

/** The far end of one half, from its left to its right shoulder; `way` is -1 upwards and 1 downwards. */
function cap(ends: Ends, left: number, right: number, tip: number, way: 1 | -1): readonly (string | number)[] {
  const radius = (right - left) / 2;
  if (ends === 'square') return ['V', tip, 'H', right];
  if (ends === 'round')
    return ['V', tip - way * radius, 'A', radius, radius, 0, 0, way > 0 ? 0 : 1, right, tip - way * radius];
  return ['V', tip - way * Math.min(6, radius), 'L', left + radius, tip, 'L', right, tip - way * Math.min(6, radius)];
}

function halves(mark: CapsuleMark): readonly Path[] {
  const [left, right] = [mark.leftPx + INSET_PX, mark.rightPx - INSET_PX];
  const role = mark.inferred ? 'periodInferred' : 'period';
  const half = (lane: number, tip: number, way: 1 | -1): Path => ({
    role,
    lane,
    d: path('M', left, mark.boundaryPx, ...cap(endsOf(lane), left, right, tip, way), 'V', mark.boundaryPx),
  });
  return [
    half(mark.lane, mark.upperMiddlePx - REACH_PX - 1.5, -1),
    half(mark.lowerLane, mark.lowerMiddlePx + REACH_PX + 1.5, 1),
  ];
}

function wide(mark: CapsuleMark): readonly Path[] {
  const { leftPx, rightPx, upperMiddlePx, lowerMiddlePx } = mark;
  const bar = (lane: number, middlePx: number): readonly Path[] =>
    periodShape({ ...mark, kind: 'period', lane, middlePx, said: mark.said && lane === mark.lane });
  return [
    { role: 'frame', d: path('M', leftPx, upperMiddlePx, 'H', rightPx, 'V', lowerMiddlePx, 'H', leftPx, 'Z') },
    { role: 'link', d: path('M', leftPx + 0.6, upperMiddlePx + 6, 'V', lowerMiddlePx - 6) },
    { role: 'link', d: path('M', rightPx - 0.6, upperMiddlePx + 6, 'V', lowerMiddlePx - 6) },
    ...bar(mark.lane, upperMiddlePx),
    ...bar(mark.lowerLane, lowerMiddlePx),
  ];
}

/** One capsule as wide as the period, split where the lanes meet, each half with its own track's colour and end. */
export const capsuleShape = (mark: CapsuleMark): readonly Path[] =>
  mark.rightPx - mark.leftPx > WIDE_PX ? wide(mark) : halves(mark);
