import { citationFor } from '../../model/citationFor.ts';
import { eventOf, type Dataset } from '../../model/dataset.ts';
import type { EventId, StoryId, TimelineEvent } from '../../model/types.ts';
import { visibleIn } from '../../model/visibleIn.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { View } from '../../view/view.ts';
import { parseView } from '../../view/viewQuery.ts';
import { NO_STORY } from './place.ts';

/** One step, ready to be shown. */
export interface Step {
  readonly event?: TimelineEvent;
  readonly caption?: string;
  readonly notes?: string;
  readonly question?: string;
  readonly cover?: string;
  readonly predict?: boolean; // whether it asks first where nobody says otherwise
  /** What the strip shows; absent: the whole list. */
  readonly window?: TimeWindow;
}

/** Whether a step asks before it shows its words; `predicts` where somebody has said so for all. Without words it cannot. */
export const asksFirst = ({ event, predict = false }: Step, predicts: boolean | undefined): boolean =>
  (predicts ?? predict) && event !== undefined && citationFor(event) !== undefined;

/** The steps of a story or, without one, the events that the view leaves, in order of time. */
export interface Presentation {
  readonly story?: StoryId;
  readonly title: string;
  readonly count: number;
  /** By its number from 1; the same one each time it is asked for. */
  readonly stepAt: (step: number) => Step;
  /** The number of the step that reads an event; `undefined` where none does. */
  readonly stepOf: (event: EventId) => number | undefined;
}

/** Makes each step once: what shows it is not drawn anew while it stays. */
function keeping(make: (number: number) => Step): (number: number) => Step {
  const made = new Map<number, Step>();
  return (number) => {
    const step = made.get(number) ?? make(number);
    made.set(number, step);
    return step;
  };
}

/** `undefined` where the list has no such story. `passes` is what search and filters ask. */
export function presentationOf(
  dataset: Dataset,
  story: string,
  view: View,
  passes: ((index: number) => boolean) | undefined,
): Presentation | undefined {
  if (story === NO_STORY) return eventsInOrder(dataset, view, passes);
  const found = dataset.timeline.stories.find(({ id }) => id === story);
  if (found === undefined) return undefined;
  return {
    story: found.id,
    title: found.title,
    count: found.steps.length,
    stepAt: keeping((number) => {
      const { view: query, event: id, ...said } = found.steps[number - 1] ?? found.steps[0];
      const event = id === undefined ? undefined : eventOf(dataset, id);
      const { window } = parseView(query);
      return { ...said, ...(event ? { event } : {}), ...(window ? { window } : {}) };
    }),
    stepOf: (event) => found.steps.findIndex((step) => step.event === event) + 1 || undefined,
  };
}

function eventsInOrder(dataset: Dataset, view: View, passes: ((index: number) => boolean) | undefined): Presentation {
  const visible = visibleIn(dataset, view.hidden);
  const indexes = passes ? Array.from(visible).filter(passes) : visible;
  return {
    title: dataset.timeline.title,
    count: indexes.length,
    stepAt: keeping((number) => {
      const event = dataset.eventAt(indexes[number - 1] ?? -1);
      return { ...(event ? { event } : {}), ...(view.window ? { window: view.window } : {}) };
    }),
    stepOf: (id) => {
      const index = dataset.indexOf(id);
      return index === undefined ? undefined : Array.prototype.indexOf.call(indexes, index) + 1 || undefined;
    },
  };
}
