import { LANE_MIN_PX } from './geometry.ts';
import { pitchFor, type Pitch } from './pitch.ts';
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

export const FOLDED_PX = 44;

const rowHeightPx = (state: boolean, pitch: Pitch): number => (state ? pitch.stateRowPx : pitch.rowPx);

function laneHeightPx(rows: readonly StackedRow[], pitch: Pitch, headPx: number): number {
  let heightPx = 2 * pitch.lanePadPx + headPx;
  for (const row of rows) heightPx += rowHeightPx(row.state, pitch);
  return Math.max(LANE_MIN_PX, heightPx);
}

/** What the lanes need at a pitch: open ones as high as their rows, hidden ones folded to their names. */
export const lanesHeightPx = (
  packed: readonly (readonly StackedRow[])[],
  hidden: readonly boolean[],
  pitch: Pitch,
  headPx = 0,
): number =>
  packed.reduce((sum, rows, lane) => sum + (hidden[lane] ? FOLDED_PX : laneHeightPx(rows, pitch, headPx)), 0);

function rowAt(key: number, state: boolean, topPx: number, pitch: Pitch): Row {
  const heightPx = rowHeightPx(state, pitch);
  const middlePx = topPx + heightPx / 2;
  if (!state) return { key, state, topPx, heightPx, labelMiddlePx: middlePx, markMiddlePx: middlePx };
  return {
    key,
    state,
    topPx,
    heightPx,
    labelMiddlePx: topPx + pitch.stateLabelPx,
    markMiddlePx: topPx + pitch.stateMarkPx,
  };
}

/**
 * Stacks the lanes: each as high as its rows need, then what is left of `availablePx` shared out evenly. Rows stand closer
 * where the window is low (see pitch.ts). A hidden lane folds to its name. `headPx` keeps room above the rows where a lane's
 * name stands over them.
 */
export function stackLanes(
  packed: readonly (readonly StackedRow[])[],
  hidden: readonly boolean[],
  availablePx: number,
  headPx = 0,
): readonly Lane[] {
  const pitch = pitchFor((at) => lanesHeightPx(packed, hidden, at, headPx), availablePx);
  const open = packed.filter((_, lane) => !hidden[lane]).length;
  const spare = Math.max(0, availablePx - lanesHeightPx(packed, hidden, pitch, headPx));
  let topPx = 0;
  return packed.map((rows, lane): Lane => {
    const isHidden = hidden[lane] ?? false;
    const heightPx = isHidden ? FOLDED_PX : laneHeightPx(rows, pitch, headPx) + Math.floor(spare / open);
    const placedRows = new Map<number, Row>();
    const keys = isHidden ? [] : displayOrder(rows.map(({ key }) => key));
    let rowTopPx = topPx + pitch.lanePadPx + headPx;
    for (const key of keys) {
      const row = rowAt(key, rows.find((one) => one.key === key)?.state ?? false, rowTopPx, pitch);
      placedRows.set(key, row);
      rowTopPx += row.heightPx;
    }
    const stacked: Lane = { topPx, heightPx, rows: placedRows, hidden: isHidden };
    topPx += heightPx;
    return stacked;
  });
}
