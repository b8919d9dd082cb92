import type { Emphasis, Label, Scene } from '../scene/types.ts';
import { htmlChild, Pool } from './dom.ts';

/** What a label says beyond its visible words, and where it leads. */
export interface LabelLink {
  readonly href: string;
  readonly afterDate: string; // ", year only. "
  readonly afterTitle: string; // ". Reported by Shunculture. Azerbaijan–Palestine."
}

const WORDS_PADS_PX = 6; // on both sides of the words, for their ground

interface LabelElements {
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
  readonly words: HTMLSpanElement;
  written: string; // what the words were written for
  className: string;
  transform: string;
  maxWidth: string;
  tabIndex: number | undefined;
  epoch: number; // of the address that `href` was written for
}

function span(parent: Element, className: string, text: string): void {
  htmlChild(parent, 'span', className).textContent = text;
}

/** Real links with real words: what a screen reader hears is what is on the screen. */
function writeWords(elements: LabelElements, label: Label, link: LabelLink): void {
  const { words } = elements;
  words.replaceChildren();
  if (label.stuck) htmlChild(words, 'span', 'plot-chevron').setAttribute('aria-hidden', 'true');
  const date = (): void => {
    span(words, 'plot-date', label.text.date);
    span(words, 'visually-hidden', link.afterDate);
  };
  if (!label.titleFirst) date();
  span(words, 'plot-title', label.text.title);
  if (label.titleFirst) {
    span(words, 'visually-hidden', '. ');
    date();
  }
  if (label.text.tag) span(words, 'plot-tag', label.text.tag);
  span(words, 'visually-hidden', link.afterTitle);
}

/** One transform per label and frame, and nothing else that changes its box: no layout in the middle of a gesture. */
function place(elements: LabelElements, label: Label): void {
  const transform = `translate(${(label.leftPx + label.textLeftPx).toFixed(1)}px,${label.topPx.toFixed(1)}px)`;
  const maxWidth = label.maxPx === undefined ? '' : `${(label.maxPx + WORDS_PADS_PX).toFixed(0)}px`;
  if (elements.transform !== transform) elements.link.style.transform = elements.transform = transform;
  if (elements.maxWidth !== maxWidth) elements.words.style.maxWidth = elements.maxWidth = maxWidth;
}

function classNameOf(label: Label, emphasis: Emphasis): string {
  return [
    'plot-label',
    label.stuck ? 'is-stuck' : '',
    label.event === emphasis.selected ? 'is-selected' : '',
    emphasis.related.has(label.event) ? 'is-related' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Writes the labels as one list of links per lane, in order of time. A link keeps its
 * element while its event is in view, so focus survives every frame. Only `stop` is in the Tab order: arrows lead on. A new `epoch` means that
 * addresses have changed.
 */
export function labelDrawer(
  lists: readonly HTMLOListElement[],
  linkOf: (event: number) => LabelLink,
): (scene: Scene, emphasis: Emphasis, stop: number | undefined, epoch: number) => void {
  const document = lists[0]?.ownerDocument;
  const pool = new Pool<LabelElements>(
    (key) => {
      const item = (document as Document).createElement('li');
      const link = htmlChild(item, 'a');
      link.draggable = false;
      link.dataset['event'] = key;
      const words = htmlChild(link, 'span', 'plot-words');
      return {
        item,
        link,
        words,
        written: '',
        className: '',
        transform: '',
        maxWidth: '',
        tabIndex: undefined,
        epoch: -1,
      };
    },
    ({ item }) => item.remove(),
  );

  return (scene, emphasis, stop, epoch) => {
    pool.begin();
    const cursors = lists.map((list) => list.firstElementChild);
    for (const label of scene.labels) {
      const list = lists[label.lane];
      if (!list) continue;
      const elements = pool.take(String(label.event));
      const written = `${label.titleFirst}${label.stuck}`;
      if (elements.written !== written) {
        writeWords(elements, label, linkOf(label.event));
        elements.written = written;
      }
      if (elements.epoch !== epoch) {
        elements.link.href = linkOf(label.event).href;
        elements.epoch = epoch;
      }
      const className = classNameOf(label, emphasis);
      if (elements.className !== className) elements.link.className = elements.className = className;
      if (label.event === emphasis.selected) elements.link.setAttribute('aria-current', 'true');
      else elements.link.removeAttribute('aria-current');
      const tabIndex = label.event === stop ? 0 : -1;
      if (elements.tabIndex !== tabIndex) elements.link.tabIndex = elements.tabIndex = tabIndex;
      place(elements, label);
      if (elements.item === cursors[label.lane]) cursors[label.lane] = elements.item.nextElementSibling;
      else list.insertBefore(elements.item, cursors[label.lane] ?? null);
    }
    pool.sweep();
  };
}
