/** How a passage is set on a slide: in large or small letters, and where it goes on to the next part. */
export interface Fit {
  readonly size: 'large' | 'small';
  /** Offsets into the text, UTF-16 units: the parts begin at them. The first is 0. */
  readonly starts: readonly number[];
}

export const ONE_PART: Fit = { size: 'large', starts: [0] };

const MOST_LARGE = 4; // lines
const WORD = /\S+/gu;

const lineHeightOf = (element: HTMLElement): number => Number.parseFloat(getComputedStyle(element).lineHeight);
const linesOf = (element: HTMLElement): number =>
  Math.max(1, Math.round(element.getBoundingClientRect().height / lineHeightOf(element)));

/** Where the lines of a text begin, as they are broken now. */
function lineStarts(text: Text): readonly number[] {
  const range = document.createRange();
  const starts: number[] = [];
  let reached = -Infinity;
  for (const { index, 0: word } of text.data.matchAll(WORD)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    if (top > reached + height / 2) {
      starts.push(index);
      reached = top;
    }
  }
  return starts;
}

/**
 * Finds how a passage fits into `roomPx`: large where it has four lines at most, else small, else in parts of whole lines.
 * Letters are never smaller than small. `ruler` holds the text alone, as wide as it will be, and is measured in both sizes.
 */
export function fitPassage(ruler: HTMLElement, roomPx: number): Fit {
  const text = ruler.firstChild;
  ruler.dataset['size'] = 'large';
  const lines = linesOf(ruler);
  if (!(text instanceof Text) || (lines <= MOST_LARGE && lines * lineHeightOf(ruler) <= roomPx)) return ONE_PART;
  ruler.dataset['size'] = 'small';
  const perPart = Math.max(1, Math.floor(roomPx / lineHeightOf(ruler)));
  if (linesOf(ruler) <= perPart) return { size: 'small', starts: [0] };
  const starts = lineStarts(text);
  const parts = Math.ceil(starts.length / perPart);
  const even = Math.ceil(starts.length / parts); // no part of a single line after a full one
  return {
    size: 'small',
    starts: Array.from({ length: parts }, (_, part) => (part === 0 ? 0 : (starts[part * even] ?? 0))),
  };
}
