import type { Style, Type } from './type.ts';
import type { PictureWords } from './words.ts';
import { balanced, wrap, type Wrapped } from './wrap.ts';

/** One line of text in the picture, and the box that it may fill. */
export interface Line {
  readonly text: string;
  readonly style: Style;
  readonly token: string; // of its colour
  readonly isMarked: boolean; // a passage's words, on the highlight
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number; // of the box
  readonly heightPx: number;
}

export interface Field {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Sizes of title and text, largest first: the first pair that leaves nothing out is taken. */
const STEPS = [
  [64, 42],
  [64, 38],
  [60, 36],
  [60, 34],
  [56, 32],
  [56, 30],
  [52, 28],
  [48, 28],
  [44, 26],
  [40, 26],
  [36, 24],
  [34, 22],
] as const;
const MOST_TITLE = 3;
const GAP_PX = 20;
const WHEN_GAP_PX = 6;
const WHEN: Style = { family: 'inter', weight: 500, sizePx: 28 };
const WHO: Style = { family: 'inter', weight: 500, sizePx: 24 };
const SMALL_LINE_PX = 38;

interface Fitted {
  readonly title: Style;
  readonly text: Style;
  readonly titleLines: Wrapped;
  readonly textLines: Wrapped;
}

const titleLinePx = ({ sizePx }: Style): number => Math.round(sizePx * 1.16);
const textLinePx = ({ sizePx }: Style): number => Math.round(sizePx * 1.42);

/** Title and text at one pair of sizes: the title first, the text in the height that is left. */
function fitAt(words: PictureWords, field: Field, type: Type, at: number): Fitted {
  const [titlePx, textPx] = STEPS[at] ?? STEPS[0];
  // Serif is the source's, sans the editor's.
  const title: Style = { family: words.isSourceTitle ? 'source-serif' : 'inter', weight: 600, sizePx: titlePx };
  const text: Style = { family: words.isPassage ? 'source-serif' : 'inter', weight: 400, sizePx: textPx };
  const titleLines = wrap(words.title, field.widthPx, MOST_TITLE, (line) => type.widthPx(line, title));
  const usedPx = 2 * SMALL_LINE_PX + WHEN_GAP_PX + titleLines.lines.length * titleLinePx(title) + 1.5 * GAP_PX;
  const most = Math.max(1, Math.floor((field.heightPx - usedPx) / textLinePx(text)));
  const textLines = wrap(words.text, field.widthPx, most, (line) => type.widthPx(line, text));
  return { title, text, titleLines, textLines };
}

/** The largest sizes at which all is said, each text in lines of even length. */
function fit(words: PictureWords, field: Field, type: Type): Fitted {
  let fitted = fitAt(words, field, type, STEPS.length - 1);
  let [from, to] = [0, STEPS.length - 1]; // halved, as each try sets every word
  while (from < to) {
    const at = (from + to) >> 1;
    const tried = fitAt(words, field, type, at);
    const isWhole = tried.titleLines.isWhole && tried.textLines.isWhole;
    if (isWhole) [fitted, to] = [tried, at];
    else from = at + 1;
  }
  const even = (text: string, { lines }: Wrapped, style: Style): Wrapped =>
    balanced(text, field.widthPx, lines.length, (line) => type.widthPx(line, style));
  const { title, text, titleLines, textLines } = fitted;
  return {
    ...fitted,
    titleLines: even(words.title, titleLines, title),
    textLines: even(words.text, textLines, text),
  };
}

/** Sets the words of a picture into a field, from its top: when, title, text, who. */
export function compose(words: PictureWords, field: Field, type: Type): readonly Line[] {
  const { title, text, titleLines, textLines } = fit(words, field, type);
  const lines: Line[] = [];
  let topPx = field.topPx;
  const add = (texts: readonly string[], style: Style, token: string, heightPx: number, isMarked = false): void => {
    for (const line of texts) {
      lines.push({ text: line, style, token, isMarked, leftPx: field.leftPx, topPx, widthPx: field.widthPx, heightPx });
      topPx += heightPx;
    }
  };
  const single = (line: string, style: Style): readonly string[] =>
    wrap(line, field.widthPx, 1, (part) => type.widthPx(part, style)).lines;
  add(single(words.when, WHEN), WHEN, 'ink2', SMALL_LINE_PX);
  topPx += WHEN_GAP_PX;
  add(titleLines.lines, title, 'ink', titleLinePx(title));
  topPx += GAP_PX;
  add(textLines.lines, text, words.isPassage ? 'ink' : 'ink2', textLinePx(text), words.isPassage);
  topPx += GAP_PX / 2;
  add(single(words.who, WHO), WHO, 'ink2', SMALL_LINE_PX);
  return lines;
}
