import type { Layout } from '../layout/layout.ts';
import type { Emphasis, GroupLabel, OffView, Scene } from '../scene/types.ts';
import { htmlChild, svgChild } from './dom.ts';
import { axisDrawer } from './drawAxis.ts';
import { groundDrawer } from './drawGround.ts';
import { groupDrawer } from './drawGroups.ts';
import { inkDrawer } from './drawInk.ts';
import { labelDrawer, type LabelLink } from './drawLabels.ts';
import { tabDrawer } from './drawTabs.ts';

export interface PictureOptions {
  readonly axis: HTMLElement;
  readonly plot: HTMLElement;
  readonly laneLabels: readonly string[];
  readonly linkOf: (event: number) => LabelLink;
  readonly sayTab: (tab: OffView) => string;
  readonly sayGroup: (group: GroupLabel) => string;
  readonly onTab: (tab: OffView) => void;
  readonly onGroup: (group: GroupLabel, button: HTMLElement) => void;
}

/** The elements that scenes are written into. */
export interface Picture {
  /** Writes a scene; `stop` is the event that the Tab key reaches, `epoch` changes when addresses do. */
  readonly write: (scene: Scene, layout: Layout, emphasis: Emphasis, stop: number | undefined, epoch: number) => void;
  readonly remove: () => void;
}

/** Makes the elements inside the axis and the plot: ink in SVG, words in HTML, one list of links per lane. */
export function createPicture(options: PictureOptions): Picture {
  const axis = svgChild(options.axis, 'svg', 'plot-axis');
  const ink = svgChild(options.plot, 'svg', 'plot-ink');
  for (const svg of [axis, ink]) svg.setAttribute('aria-hidden', 'true');
  const lists = options.laneLabels.map((name, lane) => {
    const list = htmlChild(options.plot, 'ol', `plot-lane ${lane % 2 ? '' : 'is-alt'}`);
    list.setAttribute('aria-label', name);
    return list;
  });
  const layer = htmlChild(options.plot, 'div', 'plot-tabs');
  const ground = groundDrawer(svgChild(ink, 'svg'));
  const groups = groupDrawer(svgChild(ink, 'svg'), layer, options.sayGroup, options.onGroup);
  const marks = inkDrawer(svgChild(ink, 'svg'));
  const ruler = axisDrawer(axis);
  const labels = labelDrawer(lists, options.linkOf);
  const tabs = tabDrawer(layer, options.sayTab, options.onTab);
  return {
    write(scene, layout, emphasis, stop, epoch) {
      ground(scene, layout.lanes);
      marks(scene, emphasis);
      ruler(scene);
      labels(scene, emphasis, stop, epoch);
      groups(scene);
      tabs(scene);
    },
    remove() {
      for (const element of [axis, ink, layer, ...lists]) element.remove();
    },
  };
}
