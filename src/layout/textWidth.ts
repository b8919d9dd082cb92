/**
 * Advance widths of Inter at the label size, in 1/1000 em, for U+0020 to U+007E. Measured once from the font, so that a
 * layout is the same in a browser, in a worker and in Node, before any font has loaded.
 */
const ASCII_REGULAR = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
  585, 619, 620, 288, 302, 662, 662, 662, 511, 966, 704, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
  753, 765, 639, 765, 644, 642, 646, 744, 704, 1010, 682, 679, 629, 365, 312, 365, 471, 456, 323, 562, 612, 571, 612,
  583, 331, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 392, 528, 327, 591, 562, 818, 546, 562, 552, 426,
  333, 426, 662,
];

const OTHERS: Readonly<Record<string, number>> = {
  '–': 500,
  '—': 1000,
  '…': 864,
  '’': 261,
  '‘': 261,
  '“': 440,
  '”': 440,
  '‹': 384,
  '›': 384,
  '·': 288,
  ı: 242,
};
const LETTER = 615; // any other alphabetic character
const WIDE = 1000; // Han, kana, Hangul and emoji take a whole em
const SEMIBOLD = 1.03; // the selected label is set in 600: never wider than this much more, on average

const isWide = (code: number): boolean =>
  code >= 0x1100 && (code < 0x1160 || (code >= 0x2e80 && code < 0xfb00) || code > 0x1f000);
const isMark = (code: number): boolean => (code >= 0x300 && code < 0x370) || (code >= 0x591 && code < 0x5c8);

function advance(text: string): number {
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ascii = ASCII_REGULAR[code - 32];
    if (ascii !== undefined) units += ascii;
    else if (!isMark(code)) units += OTHERS[text[i] as string] ?? (isWide(code) ? WIDE : LETTER);
  }
  return units;
}

/**
 * The width of a line of label text in CSS pixels, with room for its semibold form.
 * @param sizePx the font size in CSS pixels (13 for labels, 12 for notes)
 */
export const textWidthPx = (text: string, sizePx: number): number => (advance(text) / 1000) * sizePx * SEMIBOLD;
