import type { Drawable } from '../layout/drawable.ts';
import type { Columns } from '../layout/types.ts';
import { rulerFor } from '../time/ruler.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { dayPx, type Scale } from './extentPx.ts';
import { linkedPaths } from './linkedPaths.ts';
import type { Spot } from './marksOf.ts';
import { overviewTicks } from './overviewTicks.ts';
import type { Path } from './path.ts';
import { stripScaleOf, type StepField, type StepRows } from './stepRows.ts';

/** The lanes in miniature with one event at full strength: what stands under a presented step. Pixels of its marks. */
export interface StepStrip {
  /** The marks of the other events, one path for each role in each lane; what lies under the rest comes first. */
  readonly others: readonly Path[];
  /** The marks of the event; none where it has no place in time. */
  readonly marks: readonly Path[];
  readonly labels: readonly { readonly leftPx: number; readonly text: string }[];
  /** The exact extent of the event or of its start, as far as it is in view. */
  readonly extent?: { readonly leftPx: number; readonly rightPx: number };
}

/** What is drawn: a list and its rows, or where it has too many events for rows its columns alone. */
export interface StepList {
  readonly columns: Columns;
  readonly drawableAt: (place: number) => Drawable;
  readonly rows: StepRows | undefined;
}

export const unitsPerPxOf = ({ rows }: StepList): number => rows?.unitsPerPx ?? 1;

const LABEL_LETTERS = 8; // for a label of the ruler, in the size of its letters
const LABEL_END_LETTERS = 2.6;
const LEAST_EXTENT_PX = 3;

function labelsOf(scale: Scale, letterPx: number): StepStrip['labels'] {
  const { startDay, pxPerDay, widthPx } = scale;
  const shown = { startDay: startDay as Day, endDay: (startDay + widthPx / pxPerDay) as Day };
  const { ticks, context } = rulerFor(shown, widthPx, { minLabelPx: LABEL_LETTERS * letterPx });
  const labels = ticks.flatMap(({ day, label }) => {
    const leftPx = dayPx(scale, day);
    const isIn = leftPx >= 0 && leftPx <= widthPx - LABEL_END_LETTERS * letterPx;
    return label !== undefined && isIn ? [{ leftPx, text: label }] : [];
  });
  return context === undefined ? labels : [{ leftPx: 0, text: context }, ...labels];
}

/** Paths of one role in one lane as one path; links lie under the rest. */
function merged(paths: readonly Path[]): readonly Path[] {
  const found = new Map<string, { role: Path['role']; d: string; lane?: number }>();
  for (const { role, d, lane } of paths) {
    const key = `${role} ${lane ?? ''}`;
    const known = found.get(key);
    if (known) known.d += d;
    else found.set(key, { role, d, ...(lane === undefined ? {} : { lane }) });
  }
  const isUnder = ({ role }: Path): boolean => role === 'link' || role === 'frame';
  return [...found.values()].sort((a, b) => Number(isUnder(b)) - Number(isUnder(a)));
}

/**
 * Draws the lanes in a window, and the event at place `current` apart from the others. Grows with the number of events where
 * each is drawn, else with that number or the width, whichever is less.
 */
export function stepStripOf(
  list: StepList,
  current: number | undefined,
  window: TimeWindow,
  field: StepField,
): StepStrip {
  const unitsPerPx = unitsPerPxOf(list);
  const { columns, rows } = list;
  const widthPx = field.width / unitsPerPx;
  const laneHeightPx = field.laneHeight / unitsPerPx;
  const scale = stripScaleOf(window, widthPx);
  const labels = labelsOf(scale, field.letter / unitsPerPx);
  const own = current === undefined ? undefined : list.drawableAt(current);
  const middle = (place: number, lane: number): Spot => ({ event: place, lane, middlePx: (lane + 0.5) * laneHeightPx });
  const pathsAt = (place: number, drawable: Drawable): readonly Path[] => {
    const row = rows?.at[place];
    const spots = row?.spots ?? drawable.lanes.map((lane) => middle(place, lane));
    const isCapsule = row?.meets ?? true;
    return linkedPaths(drawable, spots, scale, isCapsule ? (spots[1]?.lane ?? 0) * laneHeightPx : undefined);
  };
  const others: Path[] = [];
  if (rows === undefined) others.push(...overviewTicks(columns, scale, field.laneCount, laneHeightPx));
  else
    for (let place = 0; place < columns.count; place++) {
      const isIn =
        dayPx(scale, columns.startDay[place] as number) < widthPx &&
        dayPx(scale, columns.endDay[place] as number) > -60;
      if (isIn && place !== current) others.push(...pathsAt(place, list.drawableAt(place)));
    }
  const base = { others: merged(others), labels };
  if (own === undefined || current === undefined) return { ...base, marks: [] };
  const leftPx = Math.max(0, dayPx(scale, own.start.startDay));
  const endPx = Math.max(dayPx(scale, own.start.endDay), dayPx(scale, own.start.startDay) + LEAST_EXTENT_PX);
  const rightPx = Math.min(widthPx, endPx);
  return { ...base, marks: pathsAt(current, own), ...(leftPx < rightPx ? { extent: { leftPx, rightPx } } : {}) };
}
