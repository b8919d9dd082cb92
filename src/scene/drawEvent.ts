import { labelWidthPx, tailWidthPx, type Drawable } from '../layout/drawable.ts';
import { BROKEN_END_PX, CLEAR_PX, LABEL_GAP_PX, NOTE_SIZE_PX, TAIL_GAP_PX, WORD_GAP_PX } from '../layout/geometry.ts';
import type { Layout, Placed } from '../layout/layout.ts';
import { BARE } from '../layout/occupy.ts';
import { textWidthPx } from '../layout/textWidth.ts';
import type { Row } from '../layout/types.ts';
import { extentPx, type Scale } from './extentPx.ts';
import { labelOf } from './labelOf.ts';
import { sideOf, type RoomsRight } from './labelSide.ts';
import { acrossMarks, type Spot } from './marksOf.ts';
import type { Emphasis, Label, Mark, Note } from './types.ts';

/** What has been drawn so far. */
export interface Picture {
  readonly marks: Mark[];
  readonly links: Mark[]; // under everything
  readonly labels: Label[];
  readonly notes: Note[];
}

/** What does not change from event to event. */
export interface DrawFrame {
  readonly layout: Layout;
  readonly scale: Scale;
  readonly emphasis: Emphasis;
  readonly rooms: RoomsRight;
  readonly sayAlso: (lanes: readonly number[]) => string; // the hidden tracks that an event belongs to as well
}

const STUB_PX = 4;
const EDGE_PX = 6; // between the view's edge and a shortened label
const CUT_STEP_PX = 12; // a label is not shortened anew in every frame
const LEAST_WORDS_PX = 60; // below it a label is left to the edge

/** A label alone does not bring an event into view: what only hangs in is counted with what is out of sight. */
const reachesView = (drawable: Drawable, mark: Mark, scale: Scale): boolean =>
  mark.rightPx + (mark.kind === 'ongoing' ? tailWidthPx(drawable) : 0) > 0 && mark.leftPx < scale.widthPx;

/** A short line towards each hidden lane, so that what is folded away is not forgotten. */
function stubsOf(drawable: Drawable, layout: Layout, spots: readonly Spot[], mark: Mark): readonly Mark[] {
  return drawable.lanes.flatMap((lane): readonly Mark[] => {
    if (!layout.lanes[lane]?.hidden) return [];
    const below = spots.every((spot) => spot.lane < lane);
    const spot = below ? spots.at(-1) : spots[0];
    if (!spot) return [];
    const edgePx = spot.middlePx + (below ? 6 : -6 - STUB_PX);
    const { event, leftPx, rightPx } = mark;
    const centrePx = (leftPx + rightPx) / 2;
    return [{ kind: 'connector', event, lane, leftPx, rightPx, centrePx, topPx: edgePx, footPx: edgePx + STUB_PX }];
  });
}

/** "still so in …" behind a bar, unless the view's edge would cut it: half a date is none. */
function tailsOf(drawable: Drawable, marks: readonly Mark[], { widthPx }: Scale): readonly Note[] {
  const { tail } = drawable.label;
  if (tail === undefined) return [];
  return marks.flatMap((mark): readonly Note[] => {
    if (mark.kind !== 'ongoing' || !mark.broken) return [];
    const leftPx = mark.rightPx + BROKEN_END_PX + TAIL_GAP_PX;
    if (leftPx + textWidthPx(tail, NOTE_SIZE_PX) > widthPx) return [];
    return [{ kind: 'tail', event: mark.event, leftPx, middlePx: mark.middlePx, anchor: 'start', text: tail }];
  });
}

/** The date once more at the far ends of a connector. */
function echoesOf(drawable: Drawable, spots: readonly Spot[], homeLane: number, scale: Scale): readonly Note[] {
  const leftPx = extentPx(scale, drawable.startDay, drawable.endDay, 6).leftPx - LABEL_GAP_PX;
  return spots
    .filter(({ lane }) => lane !== homeLane)
    .map(({ event, middlePx }) => ({
      kind: 'echo',
      event,
      leftPx,
      middlePx,
      anchor: 'end',
      text: drawable.label.date,
    }));
}

/** "also Armenia-related" behind a label whose event has a hidden lane, where there is room for it. */
function alsoOf(frame: DrawFrame, drawable: Drawable, label: Label): readonly Note[] {
  const hidden = drawable.lanes.filter((lane) => frame.layout.lanes[lane]?.hidden);
  if (!hidden.length || label.titleFirst) return [];
  const text = frame.sayAlso(hidden);
  const leftPx = label.leftPx + label.textLeftPx + labelWidthPx(drawable) + WORD_GAP_PX;
  const roomPx = Math.min(frame.scale.widthPx, frame.rooms.get(label.event) ?? Infinity) - CLEAR_PX;
  if (leftPx + textWidthPx(text, NOTE_SIZE_PX) > roomPx) return [];
  return [
    { kind: 'also', event: label.event, leftPx, middlePx: label.topPx + label.heightPx / 2, anchor: 'start', text },
  ];
}

/** In a lane that is not its subject's no room was kept for a label: it takes what there is. */
function shortenedAtRight(label: Label, drawable: Drawable, { rooms }: DrawFrame): Label {
  const roomPx = (rooms.get(label.event) ?? Infinity) - CLEAR_PX - label.leftPx - label.textLeftPx;
  return roomPx < labelWidthPx(drawable) ? { ...label, maxPx: Math.max(0, roomPx) } : label;
}

/** A label left of its mark that the view's edge would cut: it stays in view while its mark does, with less of its title. */
function shortenedAtLeft(label: Label): Label {
  const textPx = label.leftPx + label.textLeftPx;
  const cutPx = Math.ceil((EDGE_PX - textPx) / CUT_STEP_PX) * CUT_STEP_PX;
  if (!label.titleFirst || label.stuck || cutPx <= 0) return label;
  const endPx = textPx + label.fullPx;
  const maxPx = label.fullPx - cutPx;
  if (maxPx < LEAST_WORDS_PX) return label;
  const leftPx = Math.max(label.leftPx, textPx + cutPx);
  return {
    ...label,
    leftPx,
    widthPx: label.leftPx + label.widthPx - leftPx,
    textLeftPx: endPx - maxPx - leftPx,
    maxPx,
  };
}

/** Draws one event in all its visible lanes; its label stands in the lane of its subject or, if hidden, in the first. */
export function drawEvent(picture: Picture, frame: DrawFrame, drawable: Drawable, places: readonly Placed[]): void {
  const { layout, scale, emphasis, rooms } = frame;
  const rowIn = ({ lane, key }: Placed): Row | undefined => layout.lanes[lane]?.rows.get(key);
  const spots = places.flatMap((place): readonly Spot[] => {
    const row = rowIn(place);
    return row ? [{ event: place.event, lane: place.lane, middlePx: row.markMiddlePx }] : [];
  });
  const marks = acrossMarks(drawable, spots, scale, (lane) => layout.lanes[lane]?.topPx ?? 0);
  if (!marks.some((mark) => reachesView(drawable, mark, scale))) return;
  for (const mark of marks) (mark.kind === 'connector' ? picture.links : picture.marks).push(mark);
  const home = places.find((place) => place.lane === drawable.subjectLane) ?? places[0];
  const row = home && rowIn(home);
  const isOwn = ({ kind, lane }: Mark): boolean => kind !== 'ongoing' && kind !== 'connector' && lane === home?.lane;
  const first = marks.find(isOwn) ?? marks.at(-1);
  if (!home || !row || !first) return;
  picture.links.push(...stubsOf(drawable, layout, spots, first));
  const selected = emphasis.selected === home.event;
  if (emphasis.among?.has(home.event) === false && !selected) return;
  const side = sideOf(layout, scale, rooms, home);
  const full = labelOf(drawable, { ...first, lane: home.lane }, row, side, scale, selected);
  const label = home.side >= BARE ? shortenedAtRight(full, drawable, frame) : shortenedAtLeft(full);
  picture.labels.push(label);
  picture.notes.push(...tailsOf(drawable, marks, scale), ...alsoOf(frame, drawable, label));
  if (marks[0]?.kind === 'connector') picture.notes.push(...echoesOf(drawable, spots, home.lane, scale));
}
