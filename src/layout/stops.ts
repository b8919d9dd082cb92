import { lowerBound } from './octave.ts';
import type { LaneOrder } from './laneOrder.ts';
import type { Columns } from './types.ts';

/** A step of the roving focus: along a lane, across lanes, or to an end. */
export type Step = 'next' | 'previous' | 'up' | 'down' | 'laneStart' | 'laneEnd' | 'start' | 'end';

interface Field {
  readonly columns: Columns;
  readonly orders: readonly LaneOrder[];
  readonly hidden: readonly boolean[];
}

const middleOf = (columns: Columns, event: number): number =>
  ((columns.startDay[event] as number) + (columns.endDay[event] as number)) / 2;

/** Where an event stands in the order of its lane. */
function placeOf({ columns, orders }: Field, event: number): { order: LaneOrder; at: number } {
  const order = orders[columns.subjectLane[event] as number] as LaneOrder;
  let at = lowerBound(order.starts, columns.startDay[event] as number);
  while (at < order.byStart.length && order.byStart[at] !== event) at++;
  return { order, at };
}

/** The event of a lane that begins nearest to the middle of another. */
function nearestIn(columns: Columns, { byStart, starts }: LaneOrder, day: number): number | undefined {
  const after = lowerBound(starts, day);
  const candidates = [byStart[after - 1], byStart[after]].filter((event) => event !== undefined);
  const distance = (event: number): number => Math.abs(middleOf(columns, event) - day);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

function acrossLanes(field: Field, event: number, way: 1 | -1): number | undefined {
  const { columns, orders, hidden } = field;
  const from = columns.subjectLane[event] as number;
  for (let lane = from + way; lane >= 0 && lane < orders.length; lane += way) {
    const order = orders[lane] as LaneOrder;
    if (!hidden[lane] && order.byStart.length) return nearestIn(columns, order, middleOf(columns, event));
  }
  return undefined;
}

/**
 * The event that a step from `event` leads to; `undefined` where there is none that way. An event belongs to the lane of
 * its subject here, so each is met once.
 */
export function stopAfter(field: Field, event: number, step: Step): number | undefined {
  const { order, at } = placeOf(field, event);
  const visible = field.orders.filter((_, lane) => !field.hidden[lane]);
  switch (step) {
    case 'next':
      return order.byStart[at + 1];
    case 'previous':
      return order.byStart[at - 1];
    case 'laneStart':
      return order.byStart[0];
    case 'laneEnd':
      return order.byStart.at(-1);
    case 'up':
      return acrossLanes(field, event, -1);
    case 'down':
      return acrossLanes(field, event, 1);
    case 'start':
      return visible.map(({ byStart }) => byStart[0]).sort((a, b) => (a ?? Infinity) - (b ?? Infinity))[0];
    case 'end':
      return visible.map(({ byStart }) => byStart.at(-1)).sort((a, b) => (b ?? -1) - (a ?? -1))[0];
  }
}
