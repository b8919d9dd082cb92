import { LANE_MIN_PX, LANE_PAD_PX, ROW_PX, STATE_ROW_PX } from './geometry.ts';
import { classOfKey } from './rowKey.ts';
import type { PackedRow } from './row.ts';
import type { Columns, Lane, Row } from './types.ts';

/** Link rows to the lane above come first with the nearest on top; those to the lane below last, the nearest at the foot. */
function displayOrder(keys: readonly number[]): readonly number[] {
  const down = keys.filter((key) => classOfKey(key) === 'linkDown').sort((a, b) => b - a);
  return [...keys.filter((key) => classOfKey(key) !== 'linkDown').sort((a, b) => a - b), ...down];
}

const rowHeight = (row: PackedRow, columns: Columns): number =>
  row.events.some((event) => columns.isState[event]) ? STATE_ROW_PX : ROW_PX;

export const FOLDED_PX = 44;

/**
 * Stacks the lanes: each as high as its rows need, then what is left of `availablePx` shared out evenly. A hidden lane
 * folds to its name. `headPx` keeps room above the rows where a lane's name stands over them.
 */
export function stackLanes(
  packed: readonly ReadonlyMap<number, PackedRow>[],
  columns: Columns,
  hidden: readonly boolean[],
  availablePx: number,
  headPx = 0,
): readonly Lane[] {
  const needs = packed.map((rows, lane) => {
    if (hidden[lane]) return FOLDED_PX;
    let heightPx = 2 * LANE_PAD_PX + headPx;
    for (const row of rows.values()) heightPx += rowHeight(row, columns);
    return Math.max(LANE_MIN_PX, heightPx);
  });
  const open = hidden.filter((is) => !is).length;
  const spare = Math.max(0, availablePx - needs.reduce((sum, px) => sum + px, 0));
  let topPx = 0;
  return packed.map((rows, lane): Lane => {
    const heightPx = (needs[lane] as number) + (hidden[lane] || !open ? 0 : Math.floor(spare / open));
    const placedRows = new Map<number, Row>();
    const keys = hidden[lane] ? [] : displayOrder([...rows.keys()]);
    let rowTopPx = topPx + LANE_PAD_PX + headPx;
    for (const key of keys) {
      const rowHeightPx = rowHeight(rows.get(key) as PackedRow, columns);
      placedRows.set(key, { key, topPx: rowTopPx, heightPx: rowHeightPx, state: rowHeightPx === STATE_ROW_PX });
      rowTopPx += rowHeightPx;
    }
    const stacked: Lane = { topPx, heightPx, rows: placedRows, hidden: hidden[lane] ?? false };
    topPx += heightPx;
    return stacked;
  });
}
