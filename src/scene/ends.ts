import { path } from './path.ts';

/** The form of a mark's ends tells its track, beside colour, lane and word. */
export type Ends = 'square' | 'round' | 'pointed';

const ALL: readonly Ends[] = ['square', 'round', 'pointed'];

/** The ends of the `lane`th track; forms repeat from the fourth on, colours do not. */
export const endsOf = (lane: number): Ends => ALL[lane % ALL.length] as Ends;

const TAIL_PX = 5;
const TAIL_WIDE_PX = 12; // from this width on the tail hangs from the lower edge, near the start
const POINT_PX = 5.5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number; // y
  readonly half: number; // half the height
}

/** The tail of a statement, walked from right to left along the lower edge. */
function tail({ left, right, middle, half }: Box): readonly (string | number)[] {
  const foot = middle + half;
  if (right - left >= TAIL_WIDE_PX) return ['H', left + 9, 'L', left + 3, foot + TAIL_PX, 'L', left + 3.4, foot];
  return ['L', left - 3, foot + TAIL_PX, 'L', left, foot - 1.5];
}

function square(box: Box, said: boolean): string {
  const { left, right, middle, half } = box;
  const foot = said ? tail(box) : [];
  return path('M', left, middle - half, 'H', right, 'V', middle + half, ...foot, 'H', left, 'Z');
}

function round(box: Box, said: boolean): string {
  const { left, right, middle, half } = box;
  const r = Math.min(half, (right - left) / 2);
  const wide = right - left >= TAIL_WIDE_PX;
  const foot = said ? (wide ? tail(box) : ['L', left - 3, middle + half + TAIL_PX, 'L', left, middle]) : [];
  const start = ['M', left + r, middle - half, 'H', right - r];
  const turn = [
    'A',
    r,
    r,
    0,
    0,
    1,
    right,
    middle - half + r,
    'V',
    middle + half - r,
    'A',
    r,
    r,
    0,
    0,
    1,
    right - r,
    middle + half,
  ];
  const back = ['H', left + r, 'A', r, r, 0, 0, 1, left, middle + half - r, 'V', middle - half + r];
  const narrowBack = ['V', middle - half + r];
  return path(
    ...start,
    ...turn,
    ...foot,
    ...(said && !wide ? narrowBack : back),
    'A',
    r,
    r,
    0,
    0,
    1,
    left + r,
    middle - half,
    'Z',
  );
}

function pointed(box: Box, said: boolean): string {
  const { left, right, middle, half } = box;
  const point = Math.min(POINT_PX, (right - left) / 2);
  const wide = right - left >= TAIL_WIDE_PX;
  const foot = middle + half;
  const edge = [
    'M',
    left,
    middle,
    'L',
    left + point,
    middle - half,
    'H',
    right - point,
    'L',
    right,
    middle,
    'L',
    right - point,
    foot,
  ];
  if (!said) return path(...edge, 'H', left + point, 'Z');
  const tip = wide
    ? ['H', left + 9, 'L', left + 3, foot + TAIL_PX, 'L', left + 4.3, middle + half * 0.72]
    : ['L', left - 3, foot + TAIL_PX, 'L', left + point * 0.4, middle + half * 0.4];
  return path(...edge, ...tip, 'Z');
}

const OUTLINES = { square, round, pointed } as const;

/** The outline of a bar with the ends of its track; `said` gives it the tail of a statement. */
export const barOutline = (ends: Ends, box: Box, said: boolean): string => OUTLINES[ends](box, said);

const RADIUS = { square: 6, round: 6.5, pointed: 8 } as const;

/** The outline of an exact day's sign, centred: ■ 12, ● 13, ◆ 16 across. */
export function pointOutline(ends: Ends, centre: number, middle: number, said: boolean): string {
  const r = RADIUS[ends];
  if (ends === 'square') {
    const foot = said ? ['H', centre + 0.75, 'L', centre - 4.5, middle + 11, 'V', middle + 6] : [];
    return path('M', centre - r, middle - r, 'H', centre + r, 'V', middle + r, ...foot, 'H', centre - r, 'Z');
  }
  if (ends === 'round') {
    if (said)
      return path('M', centre - 6.2, middle + 10, 'L', centre - r, middle, 'A', r, r, 0, 1, 1, centre, middle + r, 'Z');
    return path(
      'M',
      centre - r,
      middle,
      'A',
      r,
      r,
      0,
      1,
      1,
      centre + r,
      middle,
      'A',
      r,
      r,
      0,
      1,
      1,
      centre - r,
      middle,
      'Z',
    );
  }
  const foot = said ? ['L', centre - 6.8, middle + 9.2, 'L', centre - 4.4, middle + 3.6] : [];
  return path(
    'M',
    centre,
    middle - r,
    'L',
    centre + r,
    middle,
    'L',
    centre,
    middle + r,
    ...foot,
    'L',
    centre - r,
    middle,
    'Z',
  );
}
