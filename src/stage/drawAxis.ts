import { path } from '../scene/path.ts';
import type { Scene } from '../scene/types.ts';
import { Pool, svgChild } from './dom.ts';

const FOOT_PX = 40;
const LABEL_LEFT_PX = 4; // a label names the period that begins at its tick
const LABEL_TOP_PX = 27;
const HIDE_NEAR_PX = 46; // labels this near the selected date give way to it

/** Writes the axis: ticks, labels that let the year be read at any zoom, and the extent of the selected event. */
export function axisDrawer(svg: SVGSVGElement): (scene: Scene) => void {
  const ticks = svgChild(svg, 'path', 'plot-tick');
  const layer = svgChild(svg, 'g');
  const context = svgChild(svg, 'text', 'plot-axis-label is-context');
  const extent = svgChild(svg, 'rect', 'plot-axis-extent');
  const pointed = svgChild(svg, 'path', 'plot-axis-pointed');
  const date = svgChild(svg, 'text', 'plot-axis-label is-selected');
  const labels = new Pool<SVGTextElement>(
    () => svgChild(layer, 'text', 'plot-axis-label'),
    (element) => element.remove(),
  );
  context.setAttribute('x', String(LABEL_LEFT_PX + 4));
  context.setAttribute('y', String(LABEL_TOP_PX - 13));
  date.setAttribute('y', String(LABEL_TOP_PX - 1));
  extent.setAttribute('y', String(FOOT_PX - 6));
  extent.setAttribute('height', '6');

  function drawExtent({ band, widthPx }: Scene): number | undefined {
    const inView = band !== undefined && band.rightPx > 0 && band.leftPx < widthPx;
    extent.toggleAttribute('hidden', !inView);
    date.toggleAttribute('hidden', !inView);
    if (!inView) return undefined;
    const middlePx = (Math.max(0, band.leftPx) + Math.min(widthPx, band.rightPx)) / 2;
    extent.setAttribute('x', band.leftPx.toFixed(1));
    extent.setAttribute('width', (band.rightPx - band.leftPx).toFixed(1));
    date.setAttribute('x', Math.max(36, Math.min(widthPx - 36, middlePx)).toFixed(1));
    if (date.textContent !== band.date) date.textContent = band.date;
    return middlePx;
  }

  function drawPointed({ hover }: Scene): void {
    const d = hover
      ? path('M', hover.leftPx + 0.75, FOOT_PX, 'V', FOOT_PX - 7, 'H', hover.rightPx - 0.75, 'V', FOOT_PX)
      : '';
    pointed.setAttribute('d', d);
  }

  return (scene) => {
    drawPointed(scene);
    const selectedPx = drawExtent(scene);
    const lines = scene.ticks.map(({ leftPx, major }) =>
      path('M', leftPx, major ? FOOT_PX - 8 : FOOT_PX - 4, 'V', FOOT_PX),
    );
    ticks.setAttribute('d', lines.join(''));
    labels.begin();
    for (const { day, leftPx, label } of scene.ticks) {
      if (label === undefined) continue;
      const middlePx = leftPx + 18;
      if (selectedPx !== undefined && Math.abs(middlePx - selectedPx) < HIDE_NEAR_PX) continue;
      const element = labels.take(`${label} ${day}`); // “Feb” may be there twice
      if (element.textContent !== label) element.textContent = label;
      element.setAttribute('x', (leftPx + LABEL_LEFT_PX).toFixed(1));
      element.setAttribute('y', String(LABEL_TOP_PX));
    }
    labels.sweep();
    if (context.textContent !== (scene.context ?? '')) context.textContent = scene.context ?? '';
  };
}
