import type { Dataset } from '../../model/dataset.ts';
import { visibleIn } from '../../model/visibleIn.ts';
import type { EventId, TimelineEvent } from '../../model/types.ts';
import type { View } from '../../view/view.ts';

/** The most events that one handout holds. */
export const MOST_ON_PAPER = 40;

/** What goes on paper, and what does not. */
export interface HandoutEvents {
  /** In order of time, the undated last, as many as a handout holds. */
  readonly events: readonly TimelineEvent[];
  /** How many were asked for, each once. */
  readonly total: number;
  /** Ids asked for that are in no list. */
  readonly unknown: readonly EventId[];
}

const all = (_index: number): boolean => true;

/**
 * The events of a handout: those with the ids `chosen` or, where none is chosen, all of visible tracks that pass what
 * search and filters ask. The order is
 * that of time, whatever the order of the ids.
 */
export function eventsForHandout(
  dataset: Dataset,
  view: View,
  chosen: readonly EventId[] = [],
  passes = all,
): HandoutEvents {
  const unknown = chosen.filter((id) => dataset.indexOf(id) === undefined);
  const wanted = new Set(chosen.flatMap((id) => dataset.indexOf(id) ?? []));
  const indexes =
    chosen.length > 0
      ? dataset.order.filter((index) => wanted.has(index))
      : Array.from(visibleIn(dataset, view.hidden)).filter(passes);
  const first = Array.from({ length: Math.min(indexes.length, MOST_ON_PAPER) }, (_, at) => indexes[at] ?? 0);
  return { events: first.flatMap((index) => dataset.eventAt(index) ?? []), total: indexes.length, unknown };
}
