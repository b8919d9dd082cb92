import type { Drawable } from '../layout/drawable.ts';
import { homeWindow } from '../layout/home.ts';
import type { Layout } from '../layout/layout.ts';
import { project } from '../scene/project.ts';
import type { Emphasis, GroupLabel, OffView, Scene } from '../scene/types.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { htmlChild, svgChild } from './dom.ts';
import { axisDrawer } from './drawAxis.ts';
import { groundDrawer } from './drawGround.ts';
import { groupDrawer } from './drawGroups.ts';
import { inkDrawer } from './drawInk.ts';
import { labelDrawer, type LabelLink } from './drawLabels.ts';
import { tabDrawer } from './drawTabs.ts';
import { flight } from './fly.ts';
import { labelRoomPx, revealing } from './reveal.ts';
import { frameLoop, type Frames } from './frame.ts';
import { followGestures } from './gestures.ts';

/** What the stage shows; it changes between gestures, never during one. */
export interface StageInput {
  readonly layout: Layout;
  readonly drawableAt: (event: number) => Drawable;
  readonly widthPx: number;
  readonly window?: TimeWindow; // absent: Fit
  readonly emphasis: Emphasis;
}

export interface StageOptions {
  readonly axis: HTMLElement;
  readonly plot: HTMLElement; // gestures are taken here
  readonly laneLabels: readonly string[];
  readonly frames: Frames;
  readonly reducedMotion: () => boolean;
  readonly linkOf: (event: number) => LabelLink;
  readonly sayTab: (tab: OffView) => string;
  readonly sayGroup: (group: GroupLabel) => string;
  readonly onOpen: (event: number) => void;
  readonly onList: (events: readonly number[], button: HTMLElement) => void; // a group that zooming cannot open
  readonly onHover: (event: number | undefined) => void;
  readonly onCommit: (window: TimeWindow) => void;
  readonly onPageWheel: () => void;
  readonly onDraw?: (scene: Scene, window: TimeWindow) => void;
}

export interface Stage {
  readonly update: (input: StageInput) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (fraction: number) => void;
  readonly flyTo: (window: TimeWindow) => void;
  readonly fit: () => void;
  readonly moveTo: (window: TimeWindow) => void;
  readonly window: () => TimeWindow;
  readonly destroy: () => void;
}

const REST_MS = 150; // without a gesture, before the window is committed
const FLIGHT_MS = 320;

const same = (a: TimeWindow, b: TimeWindow): boolean => {
  const tolerance = (b.endDay - b.startDay) * 1e-6;
  return Math.abs(a.startDay - b.startDay) <= tolerance && Math.abs(a.endDay - b.endDay) <= tolerance;
};

/**
 * The plot's DOM inside the elements handed in: gestures become windows, windows become scenes, scenes are written once
 * per frame. Between gestures `update` brings what React knows; during one nothing outside runs but `onDraw`.
 */
export function createStage(options: StageOptions): Stage {
  const { axis, plot } = options;
  const end = new AbortController();
  const { signal } = end;
  const axisSvg = svgChild(axis, 'svg', 'plot-axis');
  const ink = svgChild(plot, 'svg', 'plot-ink');
  for (const svg of [axisSvg, ink]) svg.setAttribute('aria-hidden', 'true');
  const lists = options.laneLabels.map((name, lane) => {
    const list = htmlChild(plot, 'ol', `plot-lane ${lane % 2 ? '' : 'is-alt'}`);
    list.setAttribute('aria-label', name);
    return list;
  });
  const tabs = htmlChild(plot, 'div', 'plot-tabs');
  const drawGround = groundDrawer(svgChild(ink, 'svg'));
  const drawInk = inkDrawer(svgChild(ink, 'svg'));
  const drawGroups = groupDrawer(svgChild(ink, 'svg'), tabs, options.sayGroup, openGroup);
  const drawAxis = axisDrawer(axisSvg);
  const drawLabels = labelDrawer(lists, options.linkOf);
  const drawTabs = tabDrawer(tabs, options.sayTab, (tab) => options.onOpen(tab.nearest));

  let input: StageInput | undefined;
  let live: TimeWindow | undefined;
  let hovered: number | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const loop = frameLoop(options.frames, draw);
  const gestures = followGestures(
    plot,
    {
      onMove: (window, byHand) => {
        live = window;
        loop.request();
        if (byHand) commitAfterRest();
      },
      onBegin: loop.interrupt,
      onPageWheel: options.onPageWheel,
    },
    signal,
  );

  function draw(): void {
    if (!input || !live) return;
    const emphasis: Emphasis = hovered === undefined ? input.emphasis : { ...input.emphasis, hovered };
    const scene = project(input.layout, input.drawableAt, live, input.widthPx, emphasis);
    drawGround(scene, input.layout.lanes);
    drawInk(scene, emphasis);
    drawAxis(scene);
    drawLabels(scene, emphasis);
    drawGroups(scene);
    drawTabs(scene);
    options.onDraw?.(scene, live);
  }

  function commit(): void {
    clearTimeout(restTimer);
    if (live) options.onCommit(live);
  }

  function commitAfterRest(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(commit, REST_MS);
  }

  function travel(to: TimeWindow, done?: () => void): void {
    const target = gestures.clampTo(to);
    const from = live ?? target;
    if (same(from, target)) return done?.();
    const at = flight(from, target);
    const durationMs = options.reducedMotion() ? 0 : FLIGHT_MS;
    loop.animate(durationMs, (progress) => gestures.moveTo(at(progress)), done);
  }

  function openGroup(group: GroupLabel, button: HTMLElement): void {
    const { events, alone, separable } = group;
    if (alone && events) return options.onOpen(events[0] as number);
    if (events && !separable) return options.onList(events, button);
    const within = live as TimeWindow;
    const from = Math.max(group.startDay, within.startDay);
    const to = Math.min(group.endDay, within.endDay);
    const isWholeView = to - from > (within.endDay - within.startDay) * 0.6;
    const pad = isWholeView ? (from - to) / 4 : Math.max((to - from) * 0.25, 1);
    travel({ startDay: (from - pad) as Day, endDay: (to + pad) as Day }, commit);
  }

  const goalOf = (next: StageInput): TimeWindow => next.window ?? homeWindow(next.layout.home, next.widthPx);

  const withSelected = (window: TimeWindow, next: StageInput): TimeWindow => {
    const { selected } = next.emphasis;
    if (selected === undefined) return window;
    const drawable = next.drawableAt(selected);
    return gestures.clampTo(revealing(window, drawable, labelRoomPx(drawable), next.widthPx));
  };

  /** The plot has another width, because the window or the panel has: what was in view stays in place at its scale. */
  function resize(before: StageInput, next: StageInput): void {
    const { startDay, endDay } = live as TimeWindow;
    const kept = { startDay, endDay: (startDay + ((endDay - startDay) / before.widthPx) * next.widthPx) as Day };
    gestures.moveTo(kept);
    const isNew = next.window !== undefined && (!before.window || !same(next.window, before.window));
    const goal = next.window && !isNew ? kept : goalOf(next);
    const target = withSelected(goal, next);
    travel(target, next.window && !isNew ? commit : undefined);
  }

  function update(next: StageInput): void {
    const before = input;
    input = next;
    gestures.setSpace({ home: next.layout.home, widthPx: next.widthPx });
    const goal = goalOf(next);
    if (!live || !before || before.layout.columns !== next.layout.columns) gestures.moveTo(withSelected(goal, next));
    else if (before.widthPx !== next.widthPx) resize(before, next);
    else if (!same(goal, goalOf(before)) && !same(goal, live)) travel(withSelected(goal, next));
    else if (before.emphasis.selected !== next.emphasis.selected) {
      const shown = withSelected(live, next);
      if (!same(shown, live)) travel(shown, commit);
    }
    loop.request();
  }

  const around = (factor: number): TimeWindow => {
    const { startDay, endDay } = live as TimeWindow;
    const middle = (startDay + endDay) / 2;
    const half = (endDay - startDay) / 2 / factor;
    return { startDay: (middle - half) as Day, endDay: (middle + half) as Day };
  };
  const eventAt = (target: EventTarget | null): number | undefined => {
    const found = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-event]') : null;
    return found ? Number(found.dataset['event']) : undefined;
  };

  plot.addEventListener(
    'click',
    (event) => {
      const at = eventAt(event.target);
      if (at === undefined || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      options.onOpen(at);
    },
    { signal },
  );
  plot.addEventListener(
    'dblclick',
    (event) => {
      if (eventAt(event.target) !== undefined) return;
      const atPx = event.clientX - plot.getBoundingClientRect().left;
      const { startDay, endDay } = live as TimeWindow;
      const share = atPx / (input as StageInput).widthPx;
      const day = startDay + share * (endDay - startDay);
      const days = (endDay - startDay) / 2;
      const from = (day - share * days) as Day;
      travel({ startDay: from, endDay: (from + days) as Day }, commit);
    },
    { signal },
  );
  const hover = (event: PointerEvent): void => {
    const at = event.pointerType === 'touch' ? undefined : eventAt(event.target);
    if (at === hovered) return;
    hovered = at;
    options.onHover(at);
    loop.request();
  };
  plot.addEventListener('pointerover', hover, { signal });
  plot.addEventListener('pointerleave', hover, { signal });

  return {
    update,
    zoomBy: (factor) => travel(around(factor), commit),
    panBy: (fraction) => {
      const { startDay, endDay } = live as TimeWindow;
      const days = (endDay - startDay) * fraction;
      travel({ startDay: (startDay + days) as Day, endDay: (endDay + days) as Day }, commit);
    },
    flyTo: (window) => travel(window, commit),
    fit: () => travel(homeWindow((input as StageInput).layout.home, (input as StageInput).widthPx), commit),
    moveTo: (window) => {
      loop.interrupt();
      gestures.moveTo(gestures.clampTo(window));
      commitAfterRest();
    },
    window: () => live as TimeWindow,
    destroy: () => {
      end.abort();
      loop.stop();
      clearTimeout(restTimer);
      axisSvg.remove();
      for (const element of [ink, tabs, ...lists]) element.remove();
    },
  };
}
