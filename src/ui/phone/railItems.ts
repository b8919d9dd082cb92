import type { Drawable } from '../../layout/drawable.ts';
import type { Columns } from '../../layout/types.ts';

/** One line of the list on rails. */
export type RailItem =
  | { readonly kind: 'event'; readonly at: number; readonly drawable: Drawable; readonly ongoing: readonly number[] }
  | { readonly kind: 'silence'; readonly years: number; readonly ongoing: readonly number[] }
  | { readonly kind: 'shared'; readonly first: Drawable; readonly count: number; readonly ongoing: readonly number[] };

const YEAR_DAYS = 365.25;
const LEAST_YEARS = 3; // a shorter silence is not measured in the list

const sameExtent = (a: Drawable, b: Drawable | undefined): boolean =>
  b !== undefined && !a.isState && !b.isState && a.startDay === b.startDay && a.endDay === b.endDay;

/** Until which day states last in each lane; one without an end lasts for ever. */
export type Lasting = Map<number, number>;

const lengthen = (lasting: Lasting, lane: number, untilDay: number): unknown =>
  lasting.set(lane, Math.max(lasting.get(lane) ?? -Infinity, untilDay));

/** What lasts of the states before a place: where a list is shown from its middle on. An ongoing one alone has a tail. */
export function lastingBefore(columns: Columns, place: number): Lasting {
  const lasting: Lasting = new Map();
  for (let i = 0; i < place; i++) {
    if (!columns.isState[i]) continue;
    lengthen(lasting, columns.subjectLane[i] as number, columns.tailPx[i] ? Infinity : (columns.endDay[i] as number));
  }
  return lasting;
}

/**
 * The dated events in order of time with what stands between them: silences of three years and more, and a line before
 * events that share one date, since their order means nothing. `places` are theirs in the columns, `before` is what lasts of
 * the states before the first.
 */
export function railItems(
  drawables: readonly Drawable[],
  places: readonly number[] = [...drawables.keys()],
  before: ReadonlyMap<number, number> = new Map(),
): readonly RailItem[] {
  const items: RailItem[] = [];
  const lasting: Lasting = new Map(before);
  let reachedDay = Infinity;
  drawables.forEach((drawable, at) => {
    const ongoing = [...lasting.keys()]
      .filter((lane) => (lasting.get(lane) as number) > drawable.startDay)
      .sort((a, b) => a - b);
    const years = Math.floor((drawable.startDay - reachedDay) / YEAR_DAYS + 0.01);
    if (years >= LEAST_YEARS) items.push({ kind: 'silence', years, ongoing });
    if (sameExtent(drawable, drawables[at + 1]) && !sameExtent(drawable, drawables[at - 1])) {
      let count = 1;
      while (sameExtent(drawable, drawables[at + count])) count++;
      items.push({ kind: 'shared', first: drawable, count, ongoing });
    }
    items.push({ kind: 'event', at: places[at] ?? at, drawable, ongoing });
    if (drawable.isState) lengthen(lasting, drawable.subjectLane, drawable.open ? Infinity : drawable.endDay);
    const endDay = drawable.isState ? drawable.start.endDay : drawable.endDay;
    reachedDay = reachedDay === Infinity ? endDay : Math.max(reachedDay, endDay);
  });
  return items;
}
