import type { Drawable } from '../layout/drawable.ts';
import { placedIn, type Layout, type Placed } from '../layout/layout.ts';
import { PASS } from '../layout/occupy.ts';
import { rulerFor } from '../time/ruler.ts';
import type { TimeWindow } from '../time/types.ts';
import { densitiesOf } from './densitiesOf.ts';
import { drawEvent, type DrawFrame, type Picture } from './drawEvent.ts';
import { dayPx, extentPx, type Scale } from './extentPx.ts';
import { groupLabels } from './groupLabels.ts';
import { roomsRight } from './labelSide.ts';
import { offViewOf } from './offViewOf.ts';
import { silencesIn } from './silencesIn.ts';
import type { Emphasis, Scene } from './types.ts';

/** The events in view, each with its places in the visible lanes from the top. */
function byEvent(placed: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>();
  for (const place of placed) {
    if (place.side === PASS) continue; // its line passes here, it stands elsewhere
    const places = found.get(place.event);
    if (places) places.push(place);
    else found.set(place.event, [place]);
  }
  return found;
}

/** What the ruler says of a window, in pixels. */
function axisOf(window: TimeWindow, scale: Scale): Pick<Scene, 'ticks'> & { readonly context?: string } {
  const ruler = rulerFor(window, scale.widthPx);
  const ticks = ruler.ticks.map(({ day, label, rank }) => ({
    day,
    leftPx: dayPx(scale, day),
    major: rank === 'major',
    ...(label === undefined ? {} : { label }),
  }));
  return ruler.context === undefined ? { ticks } : { ticks, context: ruler.context };
}

/** The words of a scene that are neither dates nor the list's own. */
export interface SceneWords {
  readonly saySilence: (years: string) => string;
  readonly sayAlso: (lanes: readonly number[]) => string;
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
  words: SceneWords,
): Scene {
  const pxPerDay = widthPx / (window.endDay - window.startDay);
  const scale: Scale = { startDay: window.startDay, pxPerDay, widthPx };
  const picture: Picture = { marks: [], links: [], labels: [], notes: [] };
  const placed = placedIn(layout, window, widthPx);
  const { saySilence, sayAlso } = words;
  const frame: DrawFrame = { layout, scale, emphasis, sayAlso, rooms: roomsRight(layout, placed, scale) };
  for (const [event, places] of byEvent(placed)) drawEvent(picture, frame, drawableAt(event), places);
  picture.labels.sort((a, b) => a.lane - b.lane || a.event - b.event);
  const groups = groupLabels(layout, drawableAt, window, scale, emphasis.among);
  const bandOf = (event: number | undefined): Scene['band'] => {
    if (event === undefined) return undefined;
    const { start, label } = drawableAt(event);
    return { ...extentPx(scale, start.startDay, start.endDay, 2), date: label.date };
  };
  const band = bandOf(emphasis.selected);
  const hover = bandOf(emphasis.hovered);
  return {
    widthPx,
    heightPx: layout.heightPx,
    pxPerDay,
    marks: [...picture.links, ...picture.marks],
    labels: picture.labels,
    notes: picture.notes,
    silences: silencesIn(layout, scale, saySilence, { ...picture, marks: [...picture.links, ...picture.marks] }),
    groups,
    densities: densitiesOf(layout, groups, scale, emphasis.among),
    offView: offViewOf(layout, drawableAt, window, widthPx, picture.labels, groups, emphasis.among),
    ...axisOf(window, scale),
    ...(band ? { band } : {}),
    ...(hover ? { hover } : {}),
  };
}
