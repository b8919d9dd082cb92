import type { TimelineEvent } from '../model/types.ts';
import { isExactDay } from '../time/extent.ts';
import type { Period } from '../time/types.ts';
import {
  BROKEN_END_PX,
  LABEL_SIZE_PX,
  NOTE_SIZE_PX,
  PERIOD_MIN_PX,
  POINT_PX,
  TAIL_GAP_PX,
  WORD_GAP_PX,
} from './geometry.ts';
import { textWidthPx } from './textWidth.ts';

/** The words of one event on the plot. Dates come from `time/say`, the rest from the message catalogue. */
export interface LabelText {
  readonly date: string;
  readonly title: string;
  readonly tag?: string; // "year inferred"
  readonly tail?: string; // "still so in 2024"
}

/** One dated event with all that its mark and label need: from here on nothing asks the record for a date again. */
export interface Drawable {
  readonly event: TimelineEvent;
  readonly startDay: number;
  readonly endDay: number; // exclusive; an open state ends where its last vouched period begins
  readonly start: Period; // the start of a state, or the whole of anything else
  readonly isState: boolean;
  readonly open: boolean; // lasts on, as far as the source tells
  readonly inferred: boolean;
  readonly said: boolean;
  readonly observed: boolean;
  readonly label: LabelText;
  readonly lanes: readonly number[]; // from the top
  readonly subjectLane: number;
}

/** The words that are not dates. */
export interface DrawableWords {
  readonly stillSo: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly yearInferred: string;
  readonly dateInferred: string;
}

/** The least width of the mark: a sign for an exact day, a sliver for a month. */
export const minWidthPx = ({ start, isState, observed }: Drawable): number => {
  if (!isExactDay(start)) return PERIOD_MIN_PX;
  return observed && !isState ? PERIOD_MIN_PX : POINT_PX;
};

/** The width of the label's line: date, title and tag. */
export const labelWidthPx = ({ label }: Drawable): number =>
  textWidthPx(label.date, LABEL_SIZE_PX) +
  WORD_GAP_PX +
  textWidthPx(label.title, LABEL_SIZE_PX) +
  (label.tag ? WORD_GAP_PX + textWidthPx(label.tag, NOTE_SIZE_PX) : 0);

/** What an open state needs after its bar: the broken end and the words after it. */
export const tailWidthPx = ({ open, label }: Drawable): number =>
  open ? BROKEN_END_PX + (label.tail ? TAIL_GAP_PX + textWidthPx(label.tail, NOTE_SIZE_PX) : 0) : 0;
