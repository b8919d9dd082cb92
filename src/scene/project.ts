import { tailWidthPx, type Drawable } from '../layout/drawable.ts';
import { BROKEN_END_PX, LABEL_GAP_PX, TAIL_GAP_PX } from '../layout/geometry.ts';
import { placedIn, type Layout, type Placed } from '../layout/layout.ts';
import { isClearOfConnectors, isInsideGutter } from '../layout/labelRoom.ts';
import { LEFT, occupiedLeftPx, occupiedRightPx, RIGHT } from '../layout/occupy.ts';
import { rulerFor } from '../time/ruler.ts';
import type { TimeWindow } from '../time/types.ts';
import { densitiesOf } from './densitiesOf.ts';
import { dayPx, extentPx, type Scale } from './extentPx.ts';
import { groupLabels } from './groupLabels.ts';
import { labelOf, markMiddlePx } from './labelOf.ts';
import { acrossMarks, type Spot } from './marksOf.ts';
import { offViewOf } from './offViewOf.ts';
import { silencesIn } from './silencesIn.ts';
import type { Emphasis, Label, Mark, Note, Scene } from './types.ts';

interface Picture {
  readonly marks: Mark[];
  readonly links: Mark[]; // under everything
  readonly labels: Label[];
  readonly notes: Note[];
}

/** The events in view, each with its places in the visible lanes from the top. */
function byEvent(placed: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>();
  for (const place of placed) {
    const places = found.get(place.event);
    if (places) places.push(place);
    else found.set(place.event, [place]);
  }
  return found;
}

/** A label alone does not bring an event into view: what only hangs in is counted with what is out of sight. */
const reachesView = (drawable: Drawable, mark: Mark, scale: Scale): boolean =>
  mark.rightPx + (mark.kind === 'ongoing' ? tailWidthPx(drawable) : 0) > 0 && mark.leftPx < scale.widthPx;

/** For each event, where what stands next in the row of its label begins, in pixels of the plot. */
function roomsRight(layout: Layout, placed: readonly Placed[], scale: Scale): ReadonlyMap<number, number> {
  const { columns } = layout;
  const sorted = [...placed].sort((a, b) => a.lane - b.lane || a.key - b.key || a.event - b.event);
  const rooms = new Map<number, number>();
  sorted.forEach((place, at) => {
    const next = sorted[at + 1];
    const isNext = next?.lane === place.lane && next.key === place.key;
    const leftPx = isNext
      ? occupiedLeftPx(columns, next.event, next.side, scale.pxPerDay) - scale.startDay * scale.pxPerDay
      : Infinity;
    if (place.side <= LEFT) rooms.set(place.event, leftPx);
  });
  return rooms;
}

interface Frame {
  readonly layout: Layout;
  readonly scale: Scale;
  readonly emphasis: Emphasis;
  readonly roomRight: ReadonlyMap<number, number>; // per event: where the next one in its row begins, in pixels
}

/** A label that had to stand left of its mark moves to the right once there is room for it, at every closer zoom. */
function sideOf({ layout, scale, roomRight }: Frame, { event, lane, side }: Placed): number {
  if (side !== LEFT) return side;
  const { columns, home } = layout;
  const { connectors } = layout.packed;
  const needPx = occupiedRightPx(columns, event, RIGHT, scale.pxPerDay) - scale.startDay * scale.pxPerDay;
  const isFree =
    needPx <= (roomRight.get(event) ?? Infinity) &&
    isInsideGutter(columns, home, event, RIGHT, scale.pxPerDay) &&
    isClearOfConnectors(columns, connectors[lane] ?? [], event, RIGHT, scale.pxPerDay);
  return isFree ? RIGHT : LEFT;
}

function drawEvent(picture: Picture, frame: Frame, drawable: Drawable, places: readonly Placed[]): void {
  const { layout, scale, emphasis } = frame;
  const rowIn = (place: Placed) => layout.lanes[place.lane]?.rows.get(place.key);
  const spots: Spot[] = [];
  for (const place of places) {
    const row = rowIn(place);
    if (row) spots.push({ event: place.event, lane: place.lane, middlePx: markMiddlePx(row) });
  }
  const marks = acrossMarks(drawable, spots, scale, (lane) => layout.lanes[lane]?.topPx ?? 0);
  if (!marks.some((mark) => reachesView(drawable, mark, scale))) return;
  for (const mark of marks) (mark.kind === 'connector' ? picture.links : picture.marks).push(mark);
  const home = places.find((place) => place.lane === drawable.subjectLane) ?? places[0];
  const row = home && rowIn(home);
  const first =
    marks.find((mark) => mark.kind !== 'ongoing' && mark.kind !== 'connector' && mark.lane === home?.lane) ??
    marks.at(-1);
  if (!home || !row || !first || emphasis.isGhost?.(home.event)) return;
  const selected = emphasis.selected === home.event;
  const side = sideOf(frame, home);
  picture.labels.push(labelOf(drawable, { ...first, lane: home.lane }, row, side, scale, selected));
  picture.notes.push(...notesOf(drawable, marks, spots, home.lane, scale));
}

function notesOf(
  drawable: Drawable,
  marks: readonly Mark[],
  spots: readonly Spot[],
  homeLane: number,
  scale: Scale,
): readonly Note[] {
  const notes: Note[] = [];
  for (const mark of marks) {
    if (mark.kind === 'ongoing' && mark.broken && drawable.label.tail)
      notes.push({
        kind: 'tail',
        event: mark.event,
        leftPx: mark.rightPx + BROKEN_END_PX + TAIL_GAP_PX,
        middlePx: mark.middlePx,
        anchor: 'start',
        text: drawable.label.tail,
      });
  }
  if (marks[0]?.kind === 'connector')
    for (const spot of spots)
      if (spot.lane !== homeLane)
        notes.push({
          kind: 'echo',
          event: spot.event,
          leftPx: extentPx(scale, drawable.startDay, drawable.endDay, 6).leftPx - LABEL_GAP_PX,
          middlePx: spot.middlePx,
          anchor: 'end',
          text: drawable.label.date,
        });
  return notes;
}

/** What the ruler says of a window, in pixels. */
function axisOf(window: TimeWindow, scale: Scale): Pick<Scene, 'ticks'> & { readonly context?: string } {
  const ruler = rulerFor(window, scale.widthPx);
  const ticks = ruler.ticks.map(({ day, label, rank }) => ({
    leftPx: dayPx(scale, day),
    major: rank === 'major',
    ...(label === undefined ? {} : { label }),
  }));
  return ruler.context === undefined ? { ticks } : { ticks, context: ruler.context };
}

/**
 * The picture of a layout in a window on a plot of `widthPx`. `drawableAt` gives the event behind an index of the columns.
 * Cost: grows with what is in view, never with the list.
 */
export function project(
  layout: Layout,
  drawableAt: (event: number) => Drawable,
  window: TimeWindow,
  widthPx: number,
  emphasis: Emphasis,
  saySilence: (years: string) => string = (years) => years,
): Scene {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const scale: Scale = { startDay: window.startDay, pxPerDay, widthPx };
  const picture: Picture = { marks: [], links: [], labels: [], notes: [] };
  const placed = placedIn(layout, window, widthPx);
  const frame: Frame = { layout, scale, emphasis, roomRight: roomsRight(layout, placed, scale) };
  for (const [event, places] of byEvent(placed)) drawEvent(picture, frame, drawableAt(event), places);
  picture.labels.sort((a, b) => a.lane - b.lane || a.event - b.event);
  const groups = groupLabels(layout, drawableAt, window, scale);
  const band = emphasis.selected === undefined ? undefined : drawableAt(emphasis.selected);
  return {
    widthPx,
    heightPx: layout.heightPx,
    pxPerDay,
    marks: [...picture.links, ...picture.marks],
    labels: picture.labels,
    notes: picture.notes,
    silences: silencesIn(layout, scale, saySilence, { ...picture, marks: [...picture.links, ...picture.marks] }),
    groups,
    densities: densitiesOf(layout, groups, scale),
    offView: offViewOf(layout, drawableAt, window, widthPx, picture.labels),
    ...axisOf(window, scale),
    ...(band ? { band: { ...extentPx(scale, band.start.startDay, band.start.endDay, 2), date: band.label.date } } : {}),
  };
}
