import { SITE } from '../../src/model/cite/citeItems.ts';
import { PICTURE_PX } from '../../src/model/share/oembed.ts';
import { svgText } from '../../src/scene/svgText.ts';
import { compose, type Field, type Line } from './compose.ts';
import type { Strip, StripField } from './strip.ts';
import type { Style, Type } from './type.ts';
import type { PictureWords } from './words.ts';
import { wrap } from './wrap.ts';

const PAD_PX = 64;
const WIDE_PX = PICTURE_PX.width - 2 * PAD_PX;

/** Where the words stand, and the lanes below them. */
export const WORDS_FIELD: Field = { leftPx: PAD_PX, topPx: 112, widthPx: WIDE_PX, heightPx: 354 };
export const STRIP_FIELD: StripField = { leftPx: PAD_PX, topPx: 484, widthPx: WIDE_PX, heightPx: 78 };

const WORDMARK: Style = { family: 'source-serif', weight: 600, sizePx: 34 };
const NAME: Style = { family: 'inter', weight: 500, sizePx: 22 };
const YEAR: Style = { family: 'inter', weight: 400, sizePx: 20 };
const NAME_GAP_PX = 40;
const BASE = 0.36; // of the letters' size: from a line's middle down to its baseline

export interface Tools {
  readonly type: Type;
  readonly colour: (token: string) => string;
  readonly strip: Strip;
}

/** The name of the site, and the list's at the other end of the line. */
export function headLines(listTitle: string, type: Type): readonly Line[] {
  const markPx = Math.ceil(type.widthPx(SITE, WORDMARK));
  const roomPx = WIDE_PX - markPx - NAME_GAP_PX;
  const name = wrap(listTitle, roomPx, 1, (text) => type.widthPx(text, NAME)).lines[0] ?? '';
  const namePx = Math.ceil(type.widthPx(name, NAME));
  const box = { isMarked: false, topPx: 48, heightPx: 44 };
  return [
    { ...box, text: SITE, style: WORDMARK, token: 'ink', leftPx: PAD_PX, widthPx: markPx },
    { ...box, text: name, style: NAME, token: 'ink3', leftPx: PAD_PX + WIDE_PX - namePx, widthPx: namePx },
  ];
}

/** The years under the lanes. */
export const yearLines = ({ labels }: Strip, type: Type): readonly Line[] =>
  labels.map(({ leftPx, text }) => {
    const widthPx = Math.ceil(type.widthPx(text, YEAR));
    const wantedPx = PAD_PX + leftPx - widthPx / 2;
    const box = { topPx: STRIP_FIELD.topPx + STRIP_FIELD.heightPx + 8, heightPx: 26, widthPx };
    const style = { text, style: YEAR, token: 'ink3', isMarked: false };
    return { ...style, ...box, leftPx: Math.min(PAD_PX + WIDE_PX - widthPx, Math.max(PAD_PX, wantedPx)) };
  });

function drawLine(line: Line, { type, colour }: Tools): string {
  const { text, style, token, leftPx, topPx, heightPx } = line;
  const baselinePx = topPx + heightPx / 2 + style.sizePx * BASE;
  const widthPx = type.widthPx(text, style);
  const rect = (y: number, height: number, pad: number): string =>
    `<rect x="${leftPx - pad}" y="${y}" width="${widthPx + 2 * pad}" height="${height}" fill="${colour('highlight')}"/>`;
  const mark = line.isMarked ? rect(topPx, heightPx, 4) : style === WORDMARK ? rect(baselinePx - 7, 12, 3) : '';
  return `${mark}<g fill="${colour(token)}">${type.outlines(text, style, leftPx, baselinePx)}</g>`;
}

/** All lines of a picture, from the top. */
export const linesOf = (words: PictureWords, listTitle: string, { type, strip }: Tools): readonly Line[] => [
  ...headLines(listTitle, type),
  ...compose(words, WORDS_FIELD, type),
  ...yearLines(strip, type),
];

/** A whole picture as SVG without any text element: it looks the same wherever it is drawn. */
export function pictureSvg(
  words: PictureWords,
  listTitle: string,
  lit: Parameters<Strip['draw']>[0],
  tools: Tools,
): string {
  const { colour, strip } = tools;
  const { width, height } = PICTURE_PX;
  const ground = `<rect width="${width}" height="${height}" fill="${colour('ground')}"/>`;
  const lines = linesOf(words, listTitle, tools).map((line) => drawLine(line, tools));
  return svgText(width, height, [ground, strip.draw(lit), ...lines].join('\n'));
}
