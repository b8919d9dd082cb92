import type { Drawable } from '../layout/drawable.ts';
import { homeWindow } from '../layout/home.ts';
import type { Layout } from '../layout/layout.ts';
import type { Emphasis } from '../scene/types.ts';
import { daysIn, equalWindows, pan, windowOf, zoomAt } from '../time/window.ts';
import type { TimeWindow } from '../time/types.ts';
import { flight } from './fly.ts';
import type { FrameLoop } from './frame.ts';
import { followGestures } from './gestures.ts';
import { labelRoomPx, revealing } from './reveal.ts';

/** What the stage shows; it changes between gestures, never during one. */
export interface StageInput {
  readonly layout: Layout;
  readonly drawableAt: (event: number) => Drawable;
  readonly widthPx: number;
  readonly window?: TimeWindow; // absent: Fit
  readonly emphasis: Emphasis;
}

export interface CameraOptions {
  readonly plot: HTMLElement;
  readonly loop: FrameLoop;
  readonly reducedMotion: () => boolean;
  readonly onCommit: (window: TimeWindow) => void;
  readonly onPageWheel: () => void;
  readonly signal: AbortSignal;
}

/** The live window: moved by hands, by calls and by what React brings. */
export interface Camera {
  readonly window: () => TimeWindow | undefined;
  readonly bring: (before: StageInput | undefined, next: StageInput) => void;
  readonly travel: (to: TimeWindow) => void;
  readonly zoomBy: (factor: number, atShare?: number) => void;
  readonly panBy: (fraction: number) => void;
  readonly fit: () => void;
  readonly jump: (to: TimeWindow) => void;
  readonly reveal: (event: number) => void;
}

const REST_MS = 150; // without a gesture, before the window is committed
const FLIGHT_MS = 320;

const goalOf = (next: StageInput): TimeWindow => next.window ?? homeWindow(next.layout.home, next.widthPx);

/** Keeps the live window of a plot. A gesture interrupts a flight; a window at rest is committed. */
export function createCamera({ plot, loop, reducedMotion, onCommit, onPageWheel, signal }: CameraOptions): Camera {
  let input: StageInput | undefined;
  let live: TimeWindow | undefined;
  let said: TimeWindow | undefined; // committed, and not yet brought back
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(restTimer));

  function commit(): void {
    clearTimeout(restTimer);
    said = live;
    if (live) onCommit(live);
  }

  function commitAfterRest(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(commit, REST_MS);
  }

  const gestures = followGestures(
    plot,
    {
      onMove: (window, byHand) => {
        live = window;
        loop.request();
        if (byHand) commitAfterRest();
      },
      onBegin: loop.interrupt,
      onPageWheel,
    },
    signal,
  );

  function fly(to: TimeWindow, done?: () => void): void {
    const target = gestures.clampTo(to);
    const from = live ?? target;
    if (equalWindows(from, target)) return done?.();
    const at = flight(from, target);
    loop.animate(reducedMotion() ? 0 : FLIGHT_MS, (progress) => gestures.moveTo(at(progress)), done);
  }

  const withSelected = (window: TimeWindow, next: StageInput): TimeWindow => {
    const { selected } = next.emphasis;
    return selected === undefined ? window : revealed(window, selected, next);
  };

  function revealed(window: TimeWindow, event: number, { drawableAt, widthPx }: StageInput): TimeWindow {
    const drawable = drawableAt(event);
    return gestures.clampTo(revealing(window, drawable, labelRoomPx(drawable), widthPx));
  }

  /** The plot has another width, because the window or the panel has: what was in view stays in place at its scale. */
  function resize(before: StageInput, next: StageInput): void {
    const { startDay, endDay } = live as TimeWindow;
    const kept = windowOf(startDay, startDay + ((endDay - startDay) / before.widthPx) * next.widthPx);
    gestures.moveTo(kept);
    const isNew = next.window !== undefined && (!before.window || !equalWindows(next.window, before.window));
    const keeps = next.window !== undefined && !isNew;
    fly(withSelected(keeps ? kept : goalOf(next), next), keeps ? commit : undefined);
  }

  /**
   * The address keeps a window rounded to less than a pixel: it is taken over at once, so that a reload shows the same. One
   * that was committed here comes back late if the hand has moved on since: then it is news to nobody.
   */
  function arrive(goal: TimeWindow, next: StageInput): void {
    const hairDays = (goal.endDay - goal.startDay) / next.widthPx;
    const isHair = (other: TimeWindow | undefined): boolean =>
      other !== undefined &&
      Math.abs(goal.startDay - other.startDay) < hairDays &&
      Math.abs(goal.endDay - other.endDay) < hairDays;
    const isEcho = isHair(said);
    said = undefined;
    if (isHair(live)) gestures.moveTo(goal);
    else if (!isEcho) fly(withSelected(goal, next));
  }

  function bring(before: StageInput | undefined, next: StageInput): void {
    input = next;
    gestures.setSpace({ home: next.layout.home, widthPx: next.widthPx });
    const goal = goalOf(next);
    if (!live || !before || before.layout.columns !== next.layout.columns) gestures.moveTo(withSelected(goal, next));
    else if (before.widthPx !== next.widthPx) resize(before, next);
    else if (!equalWindows(goal, goalOf(before)) && !equalWindows(goal, live)) arrive(goal, next);
    else if (before.emphasis.selected !== next.emphasis.selected) {
      const shown = withSelected(live, next);
      if (!equalWindows(shown, live)) fly(shown, commit);
    }
    loop.request();
  }

  return {
    window: () => live,
    bring,
    travel: (to) => fly(to, commit),
    zoomBy: (factor, atShare = 0.5) => {
      if (!live) return;
      fly(zoomAt(live, live.startDay + atShare * daysIn(live), factor), commit);
    },
    panBy: (fraction) => {
      if (!live) return;
      fly(pan(live, daysIn(live) * fraction), commit);
    },
    fit: () => {
      if (input) fly(homeWindow(input.layout.home, input.widthPx), commit);
    },
    jump: (to) => {
      loop.interrupt();
      gestures.moveTo(gestures.clampTo(to));
      commitAfterRest();
    },
    reveal: (event) => {
      if (!input || !live) return;
      const shown = revealed(live, event, input);
      loop.interrupt();
      if (equalWindows(shown, live)) return;
      gestures.moveTo(shown);
      commitAfterRest();
    },
  };
}
