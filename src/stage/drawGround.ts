import { path } from '../scene/path.ts';
import type { Scene } from '../scene/types.ts';
import type { Lane } from '../layout/types.ts';
import { Pool, svgChild } from './dom.ts';

/** Writes what lies under the marks: lanes, gridlines and the band of the selected event. */
export function groundDrawer(svg: SVGSVGElement): (scene: Scene, lanes: readonly Lane[]) => void {
  const laneLayer = svgChild(svg, 'g');
  const grid = svgChild(svg, 'path', 'plot-grid');
  const band = svgChild(svg, 'rect', 'plot-band');
  const edges = svgChild(svg, 'path', 'plot-lane-edge');
  const grounds = new Pool<SVGRectElement>(
    (key) => svgChild(laneLayer, 'rect', `plot-ground ${Number(key) % 2 ? '' : 'is-alt'}`),
    (element) => element.remove(),
  );
  let drawnLanes: readonly Lane[] | undefined;
  let drawnWidthPx = -1;

  function drawLanes(lanes: readonly Lane[], widthPx: number): void {
    if (lanes === drawnLanes && widthPx === drawnWidthPx) return;
    [drawnLanes, drawnWidthPx] = [lanes, widthPx];
    grounds.begin();
    lanes.forEach((lane, at) => {
      const rect = grounds.take(String(at));
      rect.setAttribute('y', String(lane.topPx));
      rect.setAttribute('width', String(widthPx));
      rect.setAttribute('height', String(lane.heightPx));
    });
    grounds.sweep();
    edges.setAttribute(
      'd',
      lanes
        .slice(1)
        .map((lane) => path('M', 0, lane.topPx, 'H', widthPx))
        .join(''),
    );
  }

  return (scene, lanes) => {
    drawLanes(lanes, scene.widthPx);
    const { heightPx } = scene;
    const lines = scene.ticks.filter((tick) => tick.major).map(({ leftPx }) => path('M', leftPx, 0, 'V', heightPx));
    grid.setAttribute('d', lines.join(''));
    band.toggleAttribute('hidden', !scene.band);
    if (!scene.band) return;
    band.setAttribute('x', scene.band.leftPx.toFixed(1));
    band.setAttribute('width', (scene.band.rightPx - scene.band.leftPx).toFixed(1));
    band.setAttribute('height', String(heightPx));
  };
}
