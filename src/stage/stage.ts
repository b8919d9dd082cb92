import type { Emphasis, GroupLabel, OffView, Scene } from '../scene/types.ts';
import { project, type SceneWords } from '../scene/project.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { createCamera, type StageInput } from './camera.ts';
import type { LabelLink } from './drawLabels.ts';
import { frameLoop, type Frames } from './frame.ts';
import { plotKey } from './keyboard.ts';
import { createPicture } from './picture.ts';
import { createRoving } from './roving.ts';

export type { StageInput } from './camera.ts';

export interface StageOptions extends SceneWords {
  readonly axis: HTMLElement;
  readonly plot: HTMLElement; // gestures are taken here
  readonly laneLabels: readonly string[];
  readonly frames: Frames;
  readonly reducedMotion: () => boolean;
  readonly letterKeys: () => boolean;
  readonly linkOf: (event: number) => LabelLink;
  readonly sayTab: (tab: OffView) => string;
  readonly sayGroup: (group: GroupLabel) => string;
  readonly onOpen: (event: number) => void;
  readonly onList: (events: readonly number[], button: HTMLElement) => void; // a group that zooming cannot open
  readonly onHover: (event: number | undefined) => void;
  readonly onCommit: (window: TimeWindow) => void;
  readonly onPageWheel: () => void;
  readonly onHelp: () => void;
  readonly onBelow: () => void; // an arrow leads down from the last lane
  readonly onDraw?: (scene: Scene, window: TimeWindow) => void;
}

export interface Stage {
  readonly update: (input: StageInput) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly flyTo: (window: TimeWindow) => void;
  readonly moveTo: (window: TimeWindow) => void; // at once, as under a hand on the overview
  readonly focusOn: (event: number) => void;
  readonly focus: () => void; // the event that the Tab key reaches
  readonly destroy: () => void;
}

const eventAt = (target: EventTarget | null): number | undefined => {
  const found = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-event]') : null;
  return found ? Number(found.dataset['event']) : undefined;
};

const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The window that opens a dense or separable group: its own time, or the middle half where it fills the view. */
function windowOfGroup(group: GroupLabel, within: TimeWindow): TimeWindow {
  const from = Math.max(group.startDay, within.startDay);
  const to = Math.min(group.endDay, within.endDay);
  const fillsView = to - from > (within.endDay - within.startDay) * 0.6;
  const pad = fillsView ? (from - to) / 4 : Math.max((to - from) * 0.25, 1);
  return { startDay: (from - pad) as Day, endDay: (to + pad) as Day };
}

/**
 * The plot's DOM inside the elements handed in: gestures become windows, windows become scenes, scenes are written once
 * per frame. Between gestures `update` brings what React knows; during one nothing outside runs but `onDraw`.
 */
export function createStage(options: StageOptions): Stage {
  const { plot } = options;
  const end = new AbortController();
  const { signal } = end;
  let input: StageInput | undefined;
  let scene: Scene | undefined;
  let epoch = 0;
  let hovered: number | undefined;
  let focused: number | undefined;

  const loop = frameLoop(options.frames, draw);
  const camera = createCamera({ ...options, loop, signal });
  const roving = createRoving(plot);
  const picture = createPicture({ ...options, onTab: (tab) => options.onOpen(tab.nearest), onGroup: openGroup });

  function draw(): void {
    const window = camera.window();
    if (!input || !window) return;
    const emphasis: Emphasis = {
      ...input.emphasis,
      ...(hovered === undefined ? {} : { hovered }),
      ...(focused === undefined ? {} : { focused }),
    };
    scene = project(input.layout, input.drawableAt, window, input.widthPx, emphasis, options);
    picture.write(scene, input.layout, emphasis, roving.stopIn(scene, emphasis.selected), epoch);
    options.onDraw?.(scene, window);
  }

  function openGroup(group: GroupLabel, button: HTMLElement): void {
    const window = camera.window();
    const [only] = group.events ?? [];
    if (group.alone && only !== undefined) options.onOpen(only);
    else if (group.events && !group.separable) options.onList(group.events, button);
    else if (window) camera.travel(windowOfGroup(group, window));
  }

  /** Brings an event into view at once and gives it the focus; where it is counted in a group, the group. */
  function focusOn(event: number): void {
    camera.reveal(event);
    roving.remember(event);
    draw();
    if (scene) roving.elementOf(scene, event)?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const key = plotKey(event, options.letterKeys());
    if (!key || !input || !scene) return;
    event.preventDefault();
    if (key.kind === 'zoom') camera.zoomBy(key.factor);
    else if (key.kind === 'pan') camera.panBy(key.fraction);
    else if (key.kind === 'fit') camera.fit();
    else if (key.kind === 'help') options.onHelp();
    else {
      const to = roving.after(input, scene, key.step);
      if (to !== undefined) focusOn(to);
      else if (key.step === 'down') options.onBelow();
    }
  }

  function onClick(event: MouseEvent): void {
    const at = eventAt(event.target);
    if (at === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    options.onOpen(at);
  }

  function onDoubleClick(event: MouseEvent): void {
    if (eventAt(event.target) !== undefined || !input) return;
    camera.zoomBy(2, (event.clientX - plot.getBoundingClientRect().left) / input.widthPx);
  }

  /** The label has its outline from CSS; the ring around its mark is drawn, for as long as the outline shows. */
  function onFocus(event: FocusEvent): void {
    const at = eventAt(event.target);
    if (event.type === 'focusin') roving.remember(at);
    const shows = event.type === 'focusin' && event.target instanceof Element && event.target.matches(':focus-visible');
    focused = shows ? at : undefined;
    loop.request();
  }

  function onPoint(event: PointerEvent): void {
    const at = event.pointerType === 'touch' || event.type === 'pointerleave' ? undefined : eventAt(event.target);
    if (at === hovered) return;
    hovered = at;
    options.onHover(at);
    loop.request();
  }

  plot.addEventListener('click', onClick, { signal });
  plot.addEventListener('dblclick', onDoubleClick, { signal });
  plot.addEventListener('keydown', onKey, { signal });
  plot.addEventListener('focusin', onFocus, { signal });
  plot.addEventListener('focusout', onFocus, { signal });
  plot.addEventListener('pointerover', onPoint, { signal });
  plot.addEventListener('pointerleave', onPoint, { signal });

  return {
    update: (next) => {
      const before = input;
      input = next;
      epoch++;
      camera.bring(before, next);
    },
    zoomBy: (factor) => camera.zoomBy(factor),
    fit: camera.fit,
    flyTo: camera.travel,
    moveTo: camera.jump,
    focusOn,
    focus: () => {
      const stop = scene && roving.stopIn(scene, input?.emphasis.selected);
      if (stop !== undefined) focusOn(stop);
    },
    destroy: () => {
      end.abort();
      loop.stop();
      picture.remove();
    },
  };
}
