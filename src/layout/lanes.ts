import { LANE_MIN_PX, LANE_PAD_PX, ROW_PX, STATE_ROW_PX } from './geometry.ts';
import { classOfKey } from './rowKey.ts';
import type { Lane, Row } from './types.ts';

/** Link rows to the lane above come first with the nearest on top; those to the lane below last, the nearest at the foot. */
function displayOrder(keys: readonly number[]): readonly number[] {
  const down = keys.filter((key) => classOfKey(key) === 'linkDown').sort((a, b) => b - a);
  return [...keys.filter((key) => classOfKey(key) !== 'linkDown').sort((a, b) => a - b), ...down];
}

/** A row as it is stacked: on a state row labels stand above their bars. */
export interface StackedRow {
  readonly key: number;
  readonly state: boolean;
}

const rowHeight = (row: StackedRow | undefined): number => (row?.state ? STATE_ROW_PX : ROW_PX);

export const FOLDED_PX = 44;

/**
 * Stacks the lanes: each as high as its rows need, then what is left of `availablePx` shared out evenly. A hidden lane
 * folds to its name. `headPx` keeps room above the rows where a lane's name stands over them.
 */
export function stackLanes(
  packed: readonly (readonly StackedRow[])[],
  hidden: readonly boolean[],
  availablePx: number,
  headPx = 0,
): readonly Lane[] {
  const needs = packed.map((rows, lane) => {
    if (hidden[lane]) return FOLDED_PX;
    let heightPx = 2 * LANE_PAD_PX + headPx;
    for (const row of rows) heightPx += rowHeight(row);
    return Math.max(LANE_MIN_PX, heightPx);
  });
  const open = hidden.filter((is) => !is).length;
  const spare = Math.max(0, availablePx - needs.reduce((sum, px) => sum + px, 0));
  let topPx = 0;
  return packed.map((rows, lane): Lane => {
    const heightPx = (needs[lane] as number) + (hidden[lane] || !open ? 0 : Math.floor(spare / open));
    const placedRows = new Map<number, Row>();
    const keys = hidden[lane] ? [] : displayOrder(rows.map(({ key }) => key));
    let rowTopPx = topPx + LANE_PAD_PX + headPx;
    for (const key of keys) {
      const rowHeightPx = rowHeight(rows.find((row) => row.key === key));
      placedRows.set(key, { key, topPx: rowTopPx, heightPx: rowHeightPx, state: rowHeightPx === STATE_ROW_PX });
      rowTopPx += rowHeightPx;
    }
    const stacked: Lane = { topPx, heightPx, rows: placedRows, hidden: hidden[lane] ?? false };
    topPx += heightPx;
    return stacked;
  });
}
