import type { OffView, Scene } from '../scene/types.ts';
import { htmlChild, Pool } from './dom.ts';

/** Writes the tabs at the edges: what is out of sight there, and the way to it. */
export function tabDrawer(
  layer: HTMLElement,
  say: (tab: OffView) => string,
  open: (tab: OffView) => void,
): (scene: Scene) => void {
  const shown = new WeakMap<HTMLButtonElement, OffView>();
  const pool = new Pool<HTMLButtonElement>(
    (key) => {
      const button = htmlChild(layer, 'button', `plot-tab is-${key.split(' ')[0]}`);
      button.type = 'button';
      button.tabIndex = -1; // the arrow keys lead there anyway
      button.addEventListener('click', () => {
        const tab = shown.get(button);
        if (tab) open(tab);
      });
      return button;
    },
    (button) => button.remove(),
  );

  function write(button: HTMLButtonElement, tab: OffView): void {
    button.replaceChildren();
    const alone = tab.count === 1 && tab.text.title !== undefined;
    htmlChild(button, 'span', 'plot-date').textContent = alone ? tab.text.date : '';
    htmlChild(button, 'span', 'plot-title').textContent = alone ? tab.text.title : say(tab);
  }

  return (scene) => {
    pool.begin();
    for (const tab of scene.offView) {
      const button = pool.take(`${tab.side} ${tab.lane}`);
      const before = shown.get(button);
      if (!before || before.count !== tab.count || before.nearest !== tab.nearest) write(button, tab);
      if (before?.topPx !== tab.topPx) button.style.top = `${tab.topPx}px`;
      shown.set(button, tab);
    }
    pool.sweep();
  };
}
