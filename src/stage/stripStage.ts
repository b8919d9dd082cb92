import { px } from '../scene/path.ts';
import type { StepField } from '../scene/stepRows.ts';
import { stepStripOf, unitsPerPxOf, type StepList, type StepStrip } from '../scene/stepStrip.ts';
import type { TimeWindow } from '../time/types.ts';
import { Pool, svgChild } from './dom.ts';
import { flight } from './fly.ts';
import { frameLoop, type Frames } from './frame.ts';

const FLIGHT_MS = 600;
const LETTER_EM = 0.29; // half a letter of the date, which is about 0.58 of its size wide
const ABOVE_LETTERS = 1.45; // room for the date over the lanes, in the size of its letters
const BELOW_LETTERS = 1.3; // and for the years under them
const RULE_LETTERS = 0.28; // the bracket over the extent

/** What the strip of a presentation shows. */
export interface StripShown {
  readonly current: number | undefined; // the place of the event
  readonly label: string; // its date
  readonly window: TimeWindow;
}

export interface StripStage {
  /** Shows a step: by a flight from the last one, or at once. */
  readonly show: (next: StripShown, flies: boolean) => void;
  readonly stop: () => void;
}

/** Draws the strip of a presentation into an SVG element, whose viewBox it sets; once a frame while it flies. */
export function stripStage(svg: SVGSVGElement, list: StepList, field: StepField, frames: Frames): StripStage {
  const unitsPerPx = unitsPerPxOf(list);
  const widthPx = field.width / unitsPerPx;
  const laneHeightPx = field.laneHeight / unitsPerPx;
  const letterPx = field.letter / unitsPerPx;
  const lanesPx = field.laneCount * laneHeightPx;
  const abovePx = ABOVE_LETTERS * letterPx;
  const rulePx = RULE_LETTERS * letterPx;
  svg.setAttribute('viewBox', `0 ${px(-abovePx)} ${px(widthPx)} ${px(lanesPx + abovePx + BELOW_LETTERS * letterPx)}`);
  for (let lane = 0; lane < field.laneCount; lane++) {
    const ground = svgChild(svg, 'rect', `plot-ground${lane % 2 === 0 ? ' is-alt' : ''}`);
    ground.setAttribute('y', px(lane * laneHeightPx));
    ground.setAttribute('width', px(widthPx));
    ground.setAttribute('height', px(laneHeightPx));
  }
  const grid = svgChild(svg, 'g');
  const band = svgChild(svg, 'rect', 'plot-band');
  const others = svgChild(svg, 'g', 'strip-others');
  const extent = svgChild(svg, 'rect', 'plot-axis-extent');
  const date = svgChild(svg, 'text', 'strip-date');
  const inked = svgChild(svg, 'g', 'strip-current');
  // Of other events there is one path for each role and lane; their order is that of the strip.
  const paths = new Pool<SVGPathElement>(
    (key) => svgChild(key.startsWith('current') ? inked : others, 'path'),
    (element) => element.remove(),
  );
  const ticks = new Pool<{ readonly line: SVGPathElement; readonly label: SVGTextElement }>(
    () => {
      const label = svgChild(grid, 'text', 'plot-axis-label');
      label.style.fontSize = `${px(letterPx * 0.96)}px`;
      return { line: svgChild(grid, 'path', 'plot-tick'), label };
    },
    ({ line, label }) => {
      line.remove();
      label.remove();
    },
  );
  date.style.fontSize = `${px(letterPx)}px`;
  let shown: StripShown | undefined;
  let window: TimeWindow | undefined;

  function write(key: string, { role, d, lane }: StepStrip['marks'][number]): void {
    const element = paths.take(key);
    element.setAttribute('class', `ink-${role} ${lane === undefined ? 'lane-neutral' : `lane-${lane % 8}`}`);
    element.setAttribute('d', d);
  }

  function drawExtent(of: StepStrip['extent']): void {
    for (const element of [band, extent, date]) element.toggleAttribute('hidden', of === undefined);
    if (of === undefined || shown === undefined) return;
    date.textContent = shown.label;
    const halfPx = shown.label.length * LETTER_EM * letterPx;
    const centrePx = (of.leftPx + of.rightPx) / 2;
    date.setAttribute('x', px(Math.max(halfPx, Math.min(centrePx, widthPx - halfPx))));
    date.setAttribute('y', px(-2 * rulePx));
    for (const [element, top, height] of [
      [band, 0, lanesPx],
      [extent, -rulePx, rulePx],
    ] as const) {
      element.setAttribute('x', px(of.leftPx));
      element.setAttribute('y', px(top));
      element.setAttribute('width', px(of.rightPx - of.leftPx));
      element.setAttribute('height', px(height));
    }
  }

  const loop = frameLoop(frames, () => {
    if (shown === undefined || window === undefined) return;
    const strip = stepStripOf(list, shown.current, window, field);
    paths.begin();
    ticks.begin();
    strip.others.forEach((path, at) => write(`other ${at}`, path));
    strip.marks.forEach((path, at) => write(`current ${at}`, path));
    for (const { leftPx, text } of strip.labels) {
      const { line, label } = ticks.take(text);
      line.setAttribute('d', `M${px(leftPx)} 0V${px(lanesPx + rulePx)}`);
      label.textContent = text;
      label.setAttribute('x', px(leftPx + letterPx / 4));
      label.setAttribute('y', px(lanesPx + letterPx * 1.08));
    }
    drawExtent(strip.extent);
    paths.sweep();
    ticks.sweep();
  });

  return {
    show(next, flies) {
      const from = window;
      shown = next;
      const isThere = from?.startDay === next.window.startDay && from.endDay === next.window.endDay;
      if (from === undefined || isThere || !flies) {
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
