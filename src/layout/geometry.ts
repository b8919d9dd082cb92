/** The plot's measures in CSS pixels at 1×, as drawn in the visual language. */
export const LANE_MIN_PX = 96; // room for a lane's name and its counts
export const LABEL_SIZE_PX = 13;
export const NOTE_SIZE_PX = 12;
export const LABEL_GAP_PX = 9; // between a mark and its label
export const WORD_GAP_PX = 8; // between a label's date and its title
export const CLEAR_PX = 14; // between what belongs to one event and the next
export const POINT_PX = 13;
export const PERIOD_MIN_PX = 6; // the one place where extent is enlarged
export const BROKEN_PX = [
  [3, 8],
  [3, 5],
  [3.5, 3],
  [4, 1.5],
] as const; // gap, piece: the broken end of an ongoing bar
export const BROKEN_END_PX = 31;
export const TAIL_GAP_PX = 8; // between the broken end and "still so in …"
export const HOME_PAD_PX = 12; // left of the first dated event at Fit
export const GUTTER_PX = 216; // right of the last one: room for its label
export const ECHO_PX = 76; // the date repeated at the far end of a connector
export const MAX_PX_PER_DAY = 400;
export const TILE_PX = 256; // the stretch in which events are counted before any is drawn…
export const DENSE = 48; // …and the most that may begin in it for its events to be drawn one by one
