import { clipped } from '../base/clipped.ts';
import type { Dataset } from '../model/dataset.ts';
import { vouchedUntil, type Vouched } from '../model/ongoing.ts';
import type { RecordDate, TimelineEvent, TimelineHead, TrackId } from '../model/types.ts';
import { sayDate, sayLast, sayStart } from '../time/say.ts';
import type { Extent, Period } from '../time/types.ts';
import type { Drawable, DrawableWords, LabelText } from './drawable.ts';

const MOST_LETTERS = 240; // of a label: about twice the width of a window

interface Drawn {
  readonly start: Period;
  readonly startDay: number;
  readonly endDay: number;
  readonly open: boolean;
}

const isPeriod = (end: Period | 'open' | 'unknown'): end is Period => typeof end === 'object';

/** An open state is drawn to the start of the last period a source vouches for, and never to less than its own start. */
function drawnExtent(extent: Extent, vouched: Period | undefined): Drawn | undefined {
  if (extent.kind === 'within') {
    const { period } = extent;
    return { start: period, startDay: period.startDay, endDay: period.endDay, open: false };
  }
  const { start, end } = extent;
  if (!isPeriod(start))
    return isPeriod(end) ? { start: end, startDay: end.startDay, endDay: end.endDay, open: false } : undefined;
  if (isPeriod(end)) return { start, startDay: start.startDay, endDay: end.endDay, open: false };
  return {
    start,
    startDay: start.startDay,
    endDay: Math.max(start.endDay, vouched?.startDay ?? start.endDay),
    open: true,
  };
}

/** Whether the source gives all of the date but its year. */
function onlyYearInferred({ edtf }: RecordDate): boolean {
  if (edtf?.kind !== 'date') return false;
  const { year, month, day } = edtf.qualifiers;
  return edtf.precision !== 'year' && year.uncertain && !month.uncertain && !day.uncertain;
}

/** What vouches for a state is a date with a basis of its own: an inferred one is shown as inferred here too. */
const datedAs = ({ edtf, from }: Vouched): RecordDate => ({
  edtf,
  basis: from.kind === 'mention' ? from.basis : 'stated',
});

function labelText(
  event: TimelineEvent,
  drawn: Drawn,
  vouchedDate: string | undefined,
  words: DrawableWords,
): LabelText {
  const date = drawn.open ? sayStart(event.date, 'short') : sayDate(event.date, 'short');
  return {
    date: event.kind === 'observation' ? words.asOf(date) : date,
    title: clipped(event.shortTitle ?? event.title, MOST_LETTERS),
    ...(event.date.basis === 'inferred'
      ? { tag: onlyYearInferred(event.date) ? words.yearInferred : words.dateInferred }
      : {}),
    ...(drawn.open && vouchedDate !== undefined ? { tail: words.stillSo(vouchedDate) } : {}),
  };
}

/** One event ready to draw; `undefined` where it has no place on the axis. `laneOf` comes from {@link lanesByTrack}. */
export function drawableOf(
  dataset: Pick<Dataset, 'vouchers'>,
  event: TimelineEvent,
  laneOf: ReadonlyMap<TrackId, number>,
  words: DrawableWords,
): Drawable | undefined {
  if (!event.extent) return undefined;
  const vouched = vouchedUntil(event, dataset);
  const drawn = drawnExtent(event.extent, vouched?.period);
  if (!drawn) return undefined;
  const lanes = event.tracks.map((track) => laneOf.get(track) ?? 0);
  return {
    event,
    ...drawn,
    isState: event.extent.kind === 'span',
    inferred: event.date.basis === 'inferred',
    said: event.kind === 'statement',
    observed: event.kind === 'observation',
    label: labelText(event, drawn, vouched && sayLast(datedAs(vouched), 'short'), words),
    subjectLane: lanes[0] ?? 0,
    lanes: [...new Set(lanes)].sort((a, b) => a - b),
  };
}

/** The lane of each track. */
export const lanesByTrack = ({ tracks }: TimelineHead): ReadonlyMap<TrackId, number> =>
  new Map(tracks.map((track, lane) => [track.id, lane]));

/** Every dated event with its words and its drawn extent, by start, then end, then id. */
export function drawablesOf(dataset: Dataset, words: DrawableWords): readonly Drawable[] {
  const laneOf = lanesByTrack(dataset.timeline);
  return Array.from({ length: dataset.count }, (_, index) => dataset.eventAt(index))
    .flatMap((event) => (event && drawableOf(dataset, event, laneOf, words)) ?? [])
    .sort((a, b) => a.startDay - b.startDay || a.endDay - b.endDay || (a.event.id < b.event.id ? -1 : 1));
}
