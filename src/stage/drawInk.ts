import { silenceShape } from '../scene/marks/silence.ts';
import { shapeOf } from '../scene/shape.ts';
import type { Path } from '../scene/path.ts';
import type { Emphasis, Mark, Note, Scene, SilenceNote } from '../scene/types.ts';
import { Pool, svgChild } from './dom.ts';

interface InkedPath {
  readonly element: SVGPathElement;
  d: string;
  className: string;
}

const RING_PX = 4;

function classOf(path: Path, mark: Mark, emphasis: Emphasis): string {
  const states = [
    mark.event === emphasis.selected ? ' is-selected' : '',
    mark.event === emphasis.hovered ? ' is-hovered' : '',
    emphasis.among?.has(mark.event) === false && mark.event !== emphasis.selected ? ' is-ghost' : '',
  ].join('');
  return `ink-${path.role}${path.lane === undefined ? '' : ` lane-${path.lane % 8}`}${states}`;
}

const middleOf = (mark: Mark): { readonly topPx: number; readonly footPx: number } => {
  if (mark.kind === 'capsule') return { topPx: mark.upperMiddlePx - 7, footPx: mark.lowerMiddlePx + 7 };
  if (mark.kind === 'connector') return { topPx: mark.topPx - 6, footPx: mark.footPx + 6 };
  return { topPx: mark.middlePx - 7, footPx: mark.middlePx + ('said' in mark && mark.said ? 11 : 7) };
};

interface Box {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly footPx: number;
}

/** What a ring goes around: the event's marks, or the group that it is counted in. */
function boxesOf(scene: Scene, event: number | undefined): readonly Box[] {
  if (event === undefined) return [];
  const own = scene.marks.filter(
    (mark) => mark.event === event && mark.kind !== 'ongoing' && mark.kind !== 'connector',
  );
  const group = scene.groups.find(({ events }) => events?.includes(event));
  if (own.length || !group)
    return own.map((mark) => ({ leftPx: mark.leftPx, rightPx: mark.rightPx, ...middleOf(mark) }));
  const { leftPx, rightPx, middlePx } = group.mark;
  return [{ leftPx, rightPx, topPx: middlePx - 7, footPx: middlePx + 7 }];
}

/** Writes marks as SVG paths, links first. Elements live as long as their event stays in view. */
export function inkDrawer(svg: SVGSVGElement): (scene: Scene, emphasis: Emphasis) => void {
  const under = svgChild(svg, 'g');
  const over = svgChild(svg, 'g');
  const ring = svgChild(svg, 'rect', 'ink-ring');
  const focus = svgChild(svg, 'rect', 'ink-ring is-focus');
  const noteLayer = svgChild(svg, 'g');
  const paths = new Pool<InkedPath>(
    (key) => {
      const element = svgChild(key.startsWith('connector') ? under : over, 'path');
      return { element, d: '', className: '' };
    },
    ({ element }) => element.remove(),
  );
  const notes = new Pool<SVGTextElement>(
    () => svgChild(noteLayer, 'text', 'plot-note'),
    (element) => element.remove(),
  );

  function drawMark(mark: Mark, emphasis: Emphasis): void {
    shapeOf(mark).forEach((path, at) => {
      const inked = paths.take(`${mark.kind} ${mark.event} ${mark.lane} ${at}`);
      const className = classOf(path, mark, emphasis);
      if (inked.d !== path.d) inked.element.setAttribute('d', (inked.d = path.d));
      if (inked.className !== className) {
        inked.element.setAttribute('class', (inked.className = className));
        inked.element.dataset['event'] = String(mark.event);
      }
    });
  }

  function drawNote(note: Note): void {
    const element = notes.take(`${note.kind} ${note.event} ${Math.round(note.middlePx)}`);
    if (element.textContent !== note.text) element.textContent = note.text;
    element.setAttribute('text-anchor', note.anchor);
    element.setAttribute('x', note.leftPx.toFixed(1));
    element.setAttribute('y', (note.middlePx + 4).toFixed(1));
  }

  const measures = new Pool<{ readonly line: SVGPathElement; readonly words: SVGTextElement }>(
    () => ({ line: svgChild(under, 'path', 'ink-measure'), words: svgChild(under, 'text', 'plot-note is-centred') }),
    ({ line, words }) => {
      line.remove();
      words.remove();
    },
  );

  function drawSilence({ mark, text }: SilenceNote): void {
    const { line, words } = measures.take(text);
    const [path] = silenceShape(mark);
    if (path) line.setAttribute('d', path.d);
    if (words.textContent !== text) words.textContent = text;
    words.setAttribute('x', ((mark.wordsLeftPx + mark.wordsRightPx) / 2).toFixed(1));
    words.setAttribute('y', (mark.middlePx + 4).toFixed(1));
  }

  function drawRing(ring: SVGRectElement, scene: Scene, event: number | undefined): void {
    const own = boxesOf(scene, event);
    ring.toggleAttribute('hidden', own.length === 0);
    if (!own.length) return;
    const left = Math.min(...own.map((box) => box.leftPx)) - RING_PX;
    const right = Math.max(...own.map((box) => box.rightPx)) + RING_PX;
    const top = Math.min(...own.map((box) => box.topPx)) - RING_PX;
    const foot = Math.max(...own.map((box) => box.footPx)) + RING_PX;
    for (const [name, value] of Object.entries({ x: left, y: top, width: right - left, height: foot - top, rx: 3 }))
      ring.setAttribute(name, value.toFixed(1));
  }

  return (scene, emphasis) => {
    paths.begin();
    notes.begin();
    for (const mark of scene.marks) drawMark(mark, emphasis);
    for (const note of scene.notes) drawNote(note);
    paths.sweep();
    notes.sweep();
    measures.begin();
    for (const silence of scene.silences) drawSilence(silence);
    measures.sweep();
    drawRing(ring, scene, emphasis.selected);
    drawRing(focus, scene, emphasis.focused === emphasis.selected ? undefined : emphasis.focused);
  };
}
