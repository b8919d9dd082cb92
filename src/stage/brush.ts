import type { StripScale } from '../scene/overviewOf.ts';
import type { Day, TimeWindow } from '../time/types.ts';
import { svgChild } from './dom.ts';

/** The brush on the overview strip. */
export interface Brush {
  readonly show: (window: TimeWindow) => void;
  readonly stop: () => void;
}

type Grip = 'start' | 'end' | 'whole';

const TOP_PX = 7;
const HEIGHT_PX = 40;
const GRIP_PX = 24; // the width of a handle's target
const EDGE_PX = 5; // a handle at the end of the strip stays whole
const LEAST_PX = 6; // of the brush as drawn

const size = (element: Element, box: Record<string, number>): void => {
  for (const [name, value] of Object.entries(box)) element.setAttribute(name, value.toFixed(1));
};

/** Draws the visible window on the strip and turns drags and clicks into windows. */
export function followBrush(strip: SVGSVGElement, scale: StripScale, onWindow: (window: TimeWindow) => void): Brush {
  const end = new AbortController();
  const layer = svgChild(strip, 'g', 'overview-brush');
  const before = svgChild(layer, 'rect', 'overview-veil');
  const after = svgChild(layer, 'rect', 'overview-veil');
  const frame = svgChild(layer, 'rect', 'overview-frame');
  const handles = {
    start: svgChild(layer, 'rect', 'overview-handle'),
    end: svgChild(layer, 'rect', 'overview-handle'),
  };
  let shown: TimeWindow | undefined;
  let grip: { readonly kind: Grip; readonly atDay: number; readonly from: TimeWindow } | undefined;

  function show(window: TimeWindow): void {
    shown = window;
    const clamp = (px: number): number => Math.max(EDGE_PX, Math.min(scale.widthPx - EDGE_PX, px));
    const left = clamp(scale.dayPx(window.startDay));
    const right = Math.max(left + LEAST_PX, clamp(scale.dayPx(window.endDay)));
    size(before, { x: 0, y: TOP_PX, width: left, height: HEIGHT_PX });
    size(after, { x: right, y: TOP_PX, width: Math.max(0, scale.widthPx - right), height: HEIGHT_PX });
    size(frame, { x: left, y: TOP_PX, width: right - left, height: HEIGHT_PX });
    size(handles.start, { x: left - 3, y: TOP_PX + 12, width: 6, height: 16, rx: 2 });
    size(handles.end, { x: right - 3, y: TOP_PX + 12, width: 6, height: 16, rx: 2 });
  }

  const dayOf = (event: PointerEvent): number => scale.dayAt(event.clientX - strip.getBoundingClientRect().left);

  function gripAt(event: PointerEvent, window: TimeWindow): Grip | undefined {
    const px = event.clientX - strip.getBoundingClientRect().left;
    const [left, right] = [scale.dayPx(window.startDay), scale.dayPx(window.endDay)];
    if (Math.abs(px - left) < GRIP_PX / 2 && right - left > GRIP_PX) return 'start';
    if (Math.abs(px - right) < GRIP_PX / 2 && right - left > GRIP_PX) return 'end';
    return px > left && px < right ? 'whole' : undefined;
  }

  function begin(event: PointerEvent): void {
    if (!shown || event.button) return;
    const atDay = dayOf(event);
    const kind = gripAt(event, shown);
    if (!kind) {
      const days = shown.endDay - shown.startDay;
      onWindow({ startDay: (atDay - days / 2) as Day, endDay: (atDay + days / 2) as Day });
    }
    const from = shown;
    grip = { kind: kind ?? 'whole', atDay, from };
    strip.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  function drag(event: PointerEvent): void {
    if (!grip) {
      if (shown)
        strip.style.cursor = { start: 'ew-resize', end: 'ew-resize', whole: 'grab' }[gripAt(event, shown) ?? 'whole'];
      return;
    }
    const { kind, atDay, from } = grip;
    const days = dayOf(event) - atDay;
    const least = (scale.whole.endDay - scale.whole.startDay) / 1000;
    const startDay =
      kind === 'end'
        ? from.startDay
        : Math.min(from.startDay + days, kind === 'start' ? from.endDay - least : Infinity);
    const endDay =
      kind === 'start' ? from.endDay : Math.max(from.endDay + days, kind === 'end' ? from.startDay + least : -Infinity);
    onWindow({ startDay: startDay as Day, endDay: endDay as Day });
  }

  const release = (): void => {
    grip = undefined;
  };
  strip.addEventListener('pointerdown', begin, { signal: end.signal });
  strip.addEventListener('pointermove', drag, { signal: end.signal });
  strip.addEventListener('pointerup', release, { signal: end.signal });
  strip.addEventListener('pointercancel', release, { signal: end.signal });

  return {
    show,
    stop: () => {
      end.abort();
      layer.remove();
    },
  };
}
