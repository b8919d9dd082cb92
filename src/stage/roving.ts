import { stopAfter, type Step } from '../layout/stops.ts';
import type { Scene } from '../scene/types.ts';
import type { StageInput } from './camera.ts';

/** The roving focus: one event of the plot is in the Tab order, the arrow keys lead from it to the others. */
export interface Roving {
  /** The event that the Tab key reaches in a scene: the one last focused or selected if it is in view, else the first. */
  readonly stopIn: (scene: Scene, selected: number | undefined) => number | undefined;
  readonly remember: (event: number | undefined) => void;
  /** The event that a step leads to from where the focus is. Events counted in one group are one stop. */
  readonly after: (input: StageInput, scene: Scene, step: Step) => number | undefined;
  /** The element that stands for an event in a scene: its link, or the group that it is counted in. */
  readonly elementOf: (scene: Scene, event: number) => HTMLElement | undefined;
}

export function createRoving(plot: HTMLElement): Roving {
  let focused: number | undefined;
  const stopIn: Roving['stopIn'] = (scene, selected) => {
    const inView = (event: number | undefined): boolean => scene.labels.some((label) => label.event === event);
    return [focused, selected].find(inView) ?? scene.labels[0]?.event;
  };
  const groupOf = (scene: Scene, event: number) => scene.groups.find(({ events }) => events?.includes(event));
  return {
    stopIn,
    remember: (event) => {
      focused = event ?? focused;
    },
    after: (input, scene, step) => {
      const { among } = input.emphasis;
      const isLeft = focused !== undefined && among?.has(focused) !== false;
      const from = isLeft ? focused : stopIn(scene, input.emphasis.selected);
      if (from === undefined) return undefined;
      const { columns, lanes } = input.layout;
      const { orders } = among ?? input.layout;
      const field = { columns, orders, hidden: lanes.map(({ hidden }) => hidden) };
      const own = groupOf(scene, from)?.events;
      let to = stopAfter(field, from, step);
      while (to !== undefined && own?.includes(to) && (step === 'next' || step === 'previous'))
        to = stopAfter(field, to, step);
      return to;
    },
    elementOf: (scene, event) => {
      const group = groupOf(scene, event);
      const selector = group ? `[data-group="${group.key}"]` : `a[data-event="${event}"]`;
      return plot.querySelector<HTMLElement>(selector) ?? undefined;
    },
  };
}
