import type { Drawable } from '../layout/drawable.ts';
import type { Columns } from '../layout/types.ts';
import { px } from '../scene/path.ts';
import { stepStripOf, type StepField } from '../scene/stepStrip.ts';
import type { TimeWindow } from '../time/types.ts';
import { Pool, svgChild } from './dom.ts';
import { flight } from './fly.ts';
import { frameLoop, type Frames } from './frame.ts';

const FLIGHT_MS = 600;
const LETTER_PX = 3.8; // half a letter of the date

/** What the strip of a presentation shows. */
export interface StripShown {
  readonly columns: Columns;
  readonly current: Drawable | undefined;
  readonly label: string; // its date
  readonly window: TimeWindow;
}

export interface StripStage {
  /** Shows a step: by a flight from the last one, or at once. */
  readonly show: (next: StripShown, flies: boolean) => void;
  readonly stop: () => void;
}

/** Draws the strip of a presentation into an SVG element whose viewBox is that of the field; once a frame while it flies. */
export function stripStage(svg: SVGSVGElement, field: StepField, frames: Frames): StripStage {
  const { widthPx, laneHeightPx, laneCount } = field;
  for (let lane = 0; lane < laneCount; lane++) {
    const ground = svgChild(svg, 'rect', `plot-ground${lane % 2 === 0 ? ' is-alt' : ''}`);
    ground.setAttribute('y', px(lane * laneHeightPx));
    ground.setAttribute('width', px(widthPx));
    ground.setAttribute('height', px(laneHeightPx));
  }
  const band = svgChild(svg, 'rect', 'plot-band');
  const grid = svgChild(svg, 'g');
  const others = svgChild(svg, 'g', 'strip-others');
  const extent = svgChild(svg, 'rect', 'plot-axis-extent');
  const date = svgChild(svg, 'text', 'strip-date');
  const inked = svgChild(svg, 'g', 'strip-current');
  const paths = new Pool<SVGPathElement>(
    (key) => svgChild(key.startsWith('current') ? inked : others, 'path'),
    (element) => element.remove(),
  );
  const ticks = new Pool<{ readonly line: SVGPathElement; readonly label: SVGTextElement }>(
    () => ({ line: svgChild(grid, 'path', 'plot-tick'), label: svgChild(grid, 'text', 'plot-axis-label') }),
    ({ line, label }) => {
      line.remove();
      label.remove();
    },
  );
  let shown: StripShown | undefined;
  let window: TimeWindow | undefined;

  function write(key: string, className: string, d: string): void {
    const element = paths.take(key);
    element.setAttribute('class', className);
    element.setAttribute('d', d);
  }

  function drawExtent(of: { readonly leftPx: number; readonly rightPx: number } | undefined): void {
    for (const element of [band, extent, date]) element.toggleAttribute('hidden', of === undefined);
    if (of === undefined || shown === undefined) return;
    date.textContent = shown.label;
    const halfPx = shown.label.length * LETTER_PX;
    const centrePx = (of.leftPx + of.rightPx) / 2;
    date.setAttribute('x', px(Math.min(Math.max(centrePx, halfPx), widthPx - halfPx)));
    date.setAttribute('y', '-7');
    for (const [element, top, height] of [
      [band, 0, laneCount * laneHeightPx],
      [extent, -3, 3],
    ] as const) {
      element.setAttribute('x', px(of.leftPx));
      element.setAttribute('y', px(top));
      element.setAttribute('width', px(of.rightPx - of.leftPx));
      element.setAttribute('height', px(height));
    }
  }

  const loop = frameLoop(frames, () => {
    if (shown === undefined || window === undefined) return;
    const strip = stepStripOf(shown.columns, shown.current, window, field);
    paths.begin();
    ticks.begin();
    strip.lanes.forEach((lane, at) => {
      write(`ticks ${at}`, `overview-tick lane-${at % 8}`, lane.ticks);
      write(`lines ${at}`, `overview-line lane-${at % 8}`, lane.lines);
    });
    strip.marks.forEach(({ role, d, lane }, at) =>
      write(`current ${at}`, `ink-${role} ${lane === undefined ? 'lane-neutral' : `lane-${lane % 8}`}`, d),
    );
    for (const { leftPx, text } of strip.labels) {
      const { line, label } = ticks.take(text);
      line.setAttribute('d', `M${px(leftPx)} 0V${px(laneCount * laneHeightPx)}`);
      label.textContent = text;
      label.setAttribute('x', px(Math.min(leftPx + 2, widthPx)));
      label.setAttribute('y', px(laneCount * laneHeightPx + 13));
    }
    drawExtent(strip.extent);
    paths.sweep();
    ticks.sweep();
  });

  return {
    show(next, flies) {
      const from = window;
      shown = next;
      if (from === undefined || !flies) {
        loop.interrupt();
        window = next.window;
        loop.request();
        return;
      }
      const at = flight(from, next.window);
      loop.animate(FLIGHT_MS, (progress) => {
        window = at(progress);
      });
    },
    stop: () => loop.stop(),
  };
}
