import { rowKey } from './rowKey.ts';

/** The lanes in a mask, from the top. */
export function lanesIn(mask: number): readonly number[] {
  const lanes: number[] = [];
  for (let lane = 0; mask >>> lane; lane++) if ((mask >>> lane) & 1) lanes.push(lane);
  return lanes;
}

/** The row that an event of several tracks takes in one of its lanes: nearest the lane it links to, number 0 nearest. */
export const linkKey = (lanes: readonly number[], lane: number, number: number): number =>
  rowKey(lane === lanes.at(-1) ? 'linkUp' : 'linkDown', number);

/** The lanes that a connector passes through without belonging to them. */
export function lanesBetween(lanes: readonly number[]): readonly number[] {
  const between: number[] = [];
  for (let lane = lanes[0] as number; lane < (lanes.at(-1) as number); lane++)
    if (!lanes.includes(lane)) between.push(lane);
  return between;
}
