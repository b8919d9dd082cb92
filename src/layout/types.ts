import type { Day, TimeWindow } from '../time/types.ts';

/**
 * The dated events as sorted columns: by start, then end, then id. `i` in one column is `i` in all of them. Drawn extents
 * only: an ongoing state ends where the last period a source vouches for begins.
 */
export interface Columns {
  readonly count: number;
  readonly startDay: Float64Array;
  readonly endDay: Float64Array; // exclusive
  readonly minPx: Float32Array; // the mark is never drawn narrower
  readonly labelPx: Float32Array; // the width of the label's line
  readonly tailPx: Float32Array; // what follows the end: the broken piece and its words
  readonly isState: Uint8Array; // 1: drawn on a state row, label above the bar
  readonly laneMask: Uint32Array; // bit n: belongs to lane n
  readonly subjectLane: Uint8Array; // the lane that carries the label
}

/** Where in a lane a row belongs, top to bottom. Ends that link to a neighbour lane lie nearest to it. */
export type RowClass = 'linkUp' | 'state' | 'plain' | 'linkDown';

export interface Row {
  readonly key: number;
  readonly topPx: number; // from the top of the lanes
  readonly heightPx: number;
  readonly state: boolean; // a label line above, a bar line below
  readonly labelMiddlePx: number;
  readonly markMiddlePx: number;
}

export interface Lane {
  readonly topPx: number;
  readonly heightPx: number;
  readonly rows: ReadonlyMap<number, Row>; // by key, from the top
  readonly hidden: boolean;
}

/** Per event: the row it has in the lane of its subject, the side of its label, and from which octave inwards. */
export interface Placement {
  readonly row: Uint8Array; // see rowKey.ts
  readonly side: Uint8Array; // see occupy.ts
  readonly octave: Int8Array; // the widest octave in which the event stands alone; NEVER if in none
}

export const NEVER = 127;

/** The scale at which the whole list is met first, and what it shows. */
export interface Home {
  readonly span: TimeWindow; // the time that Fit shows, without pads
  readonly whole: TimeWindow; // all dated time
  readonly pxPerDay: number;
  readonly originDay: Day;
  readonly gutterPx: number;
}
