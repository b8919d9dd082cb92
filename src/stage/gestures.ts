import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { TimeWindow } from '../time/types.ts';
import { followTouches } from './touch.ts';
import { wheelIntent, wheelOctaves, wheelPanPx } from './wheel.ts';
import { clampScale, constrain, scaleLimits, transformFor, windowFrom, type ZoomSpace } from './zoomSpace.ts';

export interface GestureHandlers {
  /** The window has moved; `byHand` tells a gesture from a call. */
  readonly onMove: (window: TimeWindow, byHand: boolean) => void;
  /** A gesture has begun: a running flight gives way. */
  readonly onBegin: () => void;
  /** A plain wheel was left to the page. */
  readonly onPageWheel: () => void;
}

export interface Gestures {
  readonly setSpace: (space: ZoomSpace) => void;
  readonly moveTo: (window: TimeWindow) => void;
  readonly clampTo: (window: TimeWindow) => TimeWindow;
}

/** Whether a plain wheel has something to scroll: in a frame, the page around it. */
const pageScrolls = (document: Document): boolean => {
  const { defaultView: view, scrollingElement: root } = document;
  if (view !== null && view.parent !== view) return true;
  return root !== null && root.scrollHeight > root.clientHeight + 1;
};

/** Wires d3-zoom to the plot: it keeps the transform, the window is read from it. All listeners end with `signal`. */
export function followGestures(plot: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): Gestures {
  let space: ZoomSpace | undefined;
  const own = (): ZoomSpace => space as ZoomSpace;
  const selection = select(plot);
  const behavior: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .filter(
      (event: Event) =>
        !(event instanceof WheelEvent) && !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button,
    )
    .touchable(() => false)
    .clickDistance(4)
    .extent(() => [
      [0, 0],
      [own().widthPx, 1],
    ])
    .constrain((transform) => constrain(own(), transform))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const byHand = Boolean(event.sourceEvent);
      if (byHand) handlers.onBegin();
      handlers.onMove(windowFrom(own(), event.transform), byHand);
    });
  selection.call(behavior).on('dblclick.zoom', null);
  signal.addEventListener('abort', () => selection.on('.zoom', null));

  const current = (): ZoomTransform => (plot as HTMLElement & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
  // The fourth argument is documented by d3-zoom and missing from its types: the event that a move comes from.
  const apply = behavior.transform as (on: typeof selection, to: ZoomTransform, at?: undefined, event?: Event) => void;
  const set = (transform: ZoomTransform, event?: Event): void =>
    apply(selection, constrain(own(), transform), undefined, event);
  const scaleBy = (factor: number, atPx: number, event: Event): void => {
    const { k, x } = current();
    const [least, most] = scaleLimits(own());
    const to = Math.max(least, Math.min(most, k * factor));
    set(zoomIdentity.translate(atPx - ((atPx - x) / k) * to, 0).scale(to), event);
  };
  const panBy = (px: number, event: Event): void => {
    const { k, x } = current();
    set(zoomIdentity.translate(x + px, 0).scale(k), event);
  };
  const leftOf = (event: MouseEvent): number => event.clientX - plot.getBoundingClientRect().left;

  plot.addEventListener(
    'wheel',
    (event) => {
      const intent = wheelIntent(event, pageScrolls(plot.ownerDocument));
      if (intent === 'page') return handlers.onPageWheel();
      event.preventDefault();
      if (intent === 'pan') panBy(-wheelPanPx(event), event);
      else scaleBy(2 ** wheelOctaves(event), leftOf(event), event);
    },
    { passive: false, signal },
  );
  followTouches(
    plot,
    ({ panPx, factor, centrePx }, event) => {
      if (panPx) panBy(panPx, event);
      if (factor !== 1) scaleBy(factor, centrePx, event);
    },
    () => undefined,
    signal,
  );

  return {
    setSpace: (next) => {
      space = next;
      behavior.scaleExtent(scaleLimits(next));
    },
    moveTo: (window) => set(clampScale(own(), transformFor(own(), window))),
    clampTo: (window) => windowFrom(own(), constrain(own(), clampScale(own(), transformFor(own(), window)))),
  };
}
