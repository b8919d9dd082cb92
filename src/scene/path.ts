/** How a path is inked: the style sheet of the stage and the picture writer give each role its colours. */
export type Role =
  | 'solid' // an exact day: filled, cased in the lane's ground
  | 'solidInferred' // the same, worked out by the editor: dashed outline
  | 'period' // a month or a year: outlined, tinted
  | 'periodInferred'
  | 'observation' // "as of": brackets or a tick, never filled
  | 'bar' // an ongoing state
  | 'barInferred'
  | 'link' // joins the ends of one event in several lanes
  | 'frame' // the ground between the two bars of a wide capsule
  | 'measure' // a stretch of silence
  | 'group' // a counted bracket
  | 'density'; // how many, column by column

/** One inked path, in pixels of the plot. `lane` colours it; absent: neutral ink. */
export interface Path {
  readonly role: Role;
  readonly d: string;
  readonly lane?: number;
}

/** A coordinate as short as it can be at 1/100 px: fewer bytes to parse, and stable snapshots. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

/** Builds path data from commands and numbers: `path('M', 0, 1.234, 'H', 5)` is `M0 1.23H5`. */
export function path(...parts: readonly (string | number)[]): string {
  let d = '';
  let afterNumber = false;
  for (const part of parts) {
    const isNumber = typeof part === 'number';
    d += isNumber && afterNumber ? ` ${px(part)}` : isNumber ? px(part) : part;
    afterNumber = isNumber;
  }
  return d;
}
