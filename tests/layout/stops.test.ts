import { describe, expect, it } from 'vitest';
import { laneOrderOf } from '../../src/layout/laneOrder.ts';
import { stopAfter, type Step } from '../../src/layout/stops.ts';
import { columnsFrom } from './randomColumns.ts';

// lane 0: events 0, 2, 4; lane 1: none; lane 2: 1, 3
const at = (startDay: number, lane: number) => ({ startDay, days: 1, isState: false, lanes: 1 << lane, labelPx: 50 });
const columns = columnsFrom([at(10, 0), at(20, 2), at(29, 0), at(38, 2), at(50, 0)]);
const orders = [0, 1, 2].map((lane) => laneOrderOf(columns, lane));
const field = { columns, orders, hidden: [false, false, false] };

describe('stopAfter', () => {
  it.each<[number, Step, number | undefined]>([
    [0, 'next', 2],
    [2, 'previous', 0],
    [4, 'next', undefined],
    [0, 'previous', undefined],
    [2, 'laneStart', 0],
    [2, 'laneEnd', 4],
    [1, 'start', 0],
    [1, 'end', 4],
    [2, 'down', 1],
    [4, 'down', 3],
    [3, 'up', 2],
    [0, 'up', undefined],
    [1, 'down', undefined],
  ])('from %i, %s leads to %s', (event, step, to) => {
    expect(stopAfter(field, event, step)).toBe(to);
  });

  it('passes over hidden lanes', () => {
    expect(stopAfter({ ...field, hidden: [false, false, true] }, 0, 'down')).toBeUndefined();
    expect(stopAfter({ ...field, hidden: [true, false, false] }, 1, 'start')).toBe(1);
  });
});
