import { densityShape } from '../scene/marks/density.ts';
import { groupShape } from '../scene/marks/group.ts';
import type { GroupLabel, Scene } from '../scene/types.ts';
import { htmlChild, Pool, svgChild } from './dom.ts';

interface GroupElements {
  readonly button: HTMLButtonElement;
  readonly bracket: SVGPathElement;
  shown: GroupLabel | undefined;
}

/** Writes the counted groups: a bracket each, and a button that opens it. */
export function groupDrawer(
  svg: SVGSVGElement,
  layer: HTMLElement,
  say: (group: GroupLabel) => string,
  open: (group: GroupLabel, button: HTMLButtonElement) => void,
): (scene: Scene) => void {
  const pool = new Pool<GroupElements>(
    (key) => {
      const button = htmlChild(layer, 'button', 'plot-group');
      button.type = 'button';
      button.tabIndex = -1; // reached by the arrow keys
      button.dataset['group'] = key;
      const made: GroupElements = { button, bracket: svgChild(svg, 'path'), shown: undefined };
      button.addEventListener('click', () => made.shown && open(made.shown, button));
      return made;
    },
    ({ button, bracket }) => {
      button.remove();
      bracket.remove();
    },
  );

  function write(elements: GroupElements, group: GroupLabel): void {
    const { button, bracket, shown } = elements;
    const isSame = shown?.count === group.count && shown.matching === group.matching;
    if (!isSame || shown.date !== group.date || shown.short !== group.short) {
      button.textContent = group.short ? String(group.matching ?? group.count) : say(group);
      button.hidden = group.matching === 0;
      button.ariaLabel = group.short ? say(group) : null;
    }
    if (!shown) {
      button.setAttribute('aria-haspopup', group.separable ? 'false' : 'dialog');
      button.classList.toggle('is-alt', group.mark.lane % 2 === 0);
    }
    button.style.transform = `translate(${group.leftPx.toFixed(1)}px,${group.topPx.toFixed(1)}px)`;
    const [path] = groupShape(group.mark);
    if (path) {
      bracket.setAttribute('d', path.d);
      const ghost = group.matching === 0 ? ' is-ghost' : '';
      bracket.setAttribute('class', `ink-group lane-${group.mark.lane % 8}${ghost}`);
    }
    elements.shown = group;
  }

  const strips = new Pool<SVGPathElement>(
    (lane) => svgChild(svg, 'path', `ink-density lane-${Number(lane.split(' ')[0]) % 8}`),
    (element) => element.remove(),
  );

  return (scene) => {
    strips.begin();
    scene.densities.forEach((mark, at) => {
      const [path] = densityShape(mark);
      if (!path) return;
      const strip = strips.take(`${mark.lane} ${at}`);
      strip.setAttribute('d', path.d);
      strip.classList.toggle('is-ghost', mark.ghost);
    });
    strips.sweep();
    pool.begin();
    for (const group of scene.groups) write(pool.take(group.key), group);
    pool.sweep();
  };
}
