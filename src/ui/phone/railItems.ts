import type { Drawable } from '../../layout/drawable.ts';

/** One line of the list on rails. */
export type RailItem =
  | { readonly kind: 'event'; readonly at: number; readonly drawable: Drawable; readonly ongoing: readonly number[] }
  | { readonly kind: 'silence'; readonly years: number; readonly ongoing: readonly number[] }
  | { readonly kind: 'shared'; readonly first: Drawable; readonly count: number; readonly ongoing: readonly number[] };

const YEAR_DAYS = 365.25;
const LEAST_YEARS = 3; // a shorter silence is not measured in the list

const sameExtent = (a: Drawable, b: Drawable | undefined): boolean =>
  b !== undefined && !a.isState && !b.isState && a.startDay === b.startDay && a.endDay === b.endDay;

/** The lanes in which some state that began before a day lasts at it; an open one lasts on. */
function ongoingAt(drawables: readonly Drawable[], at: number): readonly number[] {
  const day = drawables[at]?.startDay ?? 0;
  const lanes = new Set<number>();
  for (const { isState, open, endDay, subjectLane } of drawables.slice(0, at))
    if (isState && (open || endDay > day)) lanes.add(subjectLane);
  return [...lanes].sort((a, b) => a - b);
}

/**
 * The dated events in order of time with what stands between them: silences of three years and more, and a line before
 * events that share one date, since their order means nothing.
 */
export function railItems(drawables: readonly Drawable[]): readonly RailItem[] {
  const items: RailItem[] = [];
  let reachedDay = Infinity;
  drawables.forEach((drawable, at) => {
    const ongoing = ongoingAt(drawables, at);
    const years = Math.floor((drawable.startDay - reachedDay) / YEAR_DAYS + 0.01);
    if (years >= LEAST_YEARS) items.push({ kind: 'silence', years, ongoing });
    if (sameExtent(drawable, drawables[at + 1]) && !sameExtent(drawable, drawables[at - 1])) {
      let count = 1;
      while (sameExtent(drawable, drawables[at + count])) count++;
      items.push({ kind: 'shared', first: drawable, count, ongoing });
    }
    items.push({ kind: 'event', at, drawable, ongoing });
    const endDay = drawable.isState ? drawable.start.endDay : drawable.endDay;
    reachedDay = reachedDay === Infinity ? endDay : Math.max(reachedDay, endDay);
  });
  return items;
}
