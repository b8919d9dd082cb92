/** How high rows are, in CSS pixels, and where in a state row its label and its bar stand. */
export interface Pitch {
  readonly rowPx: number;
  readonly stateRowPx: number; // a label line above, a bar line below
  readonly stateLabelPx: number; // the middle of that label, from the top of its row
  readonly stateMarkPx: number; // the middle of that bar
  readonly lanePadPx: number; // above and below a lane's rows
}

/** As drawn in the visual language. */
export const ROOMY: Pitch = { rowPx: 33, stateRowPx: 42, stateLabelPx: 11, stateMarkPx: 30, lanePadPx: 12 };
/** The closest: targets of 24 px stay clear of each other, and labels of the bars below them. */
export const SNUG: Pitch = { rowPx: 26, stateRowPx: 34, stateLabelPx: 12, stateMarkPx: 27, lanePadPx: 8 };

const STEPS = ROOMY.rowPx - SNUG.rowPx;

const between = (part: keyof Pitch, step: number): number =>
  Math.round(ROOMY[part] + ((SNUG[part] - ROOMY[part]) * step) / STEPS);

const PITCHES: readonly Pitch[] = Array.from({ length: STEPS + 1 }, (_, step) => ({
  rowPx: between('rowPx', step),
  stateRowPx: between('stateRowPx', step),
  stateLabelPx: between('stateLabelPx', step),
  stateMarkPx: between('stateMarkPx', step),
  lanePadPx: between('lanePadPx', step),
}));

/** The roomiest pitch at which `heightPxAt` stays within `availablePx`; {@link SNUG} where none does. */
export const pitchFor = (heightPxAt: (pitch: Pitch) => number, availablePx: number): Pitch =>
  PITCHES.find((pitch) => heightPxAt(pitch) <= availablePx) ?? SNUG;
