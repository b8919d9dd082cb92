/** How wide a line is, in pixels. */
export type Measure = (text: string) => number;

export interface Wrapped {
  readonly lines: readonly string[];
  readonly isWhole: boolean; // nothing was left out
}

const MORE = '…';

/** The longest beginning of a word that fits; at least one character. */
function piece(word: string, roomPx: number, widthPx: Measure): string {
  const signs = [...word];
  let count = signs.length;
  while (count > 1 && widthPx(signs.slice(0, count).join('')) > roomPx) count--;
  return signs.slice(0, count).join('');
}

/** Words in lines of at most `roomPx`. A word that is wider than a line is broken. */
function allLines(text: string, roomPx: number, widthPx: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthPx(longer) <= roomPx) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthPx(line) > roomPx && [...line].length > 1) {
      const part = piece(line, roomPx, widthPx);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line shortened between words, so that "…" fits after it. */
function elided(line: string, roomPx: number, widthPx: Measure): string {
  const words = line.split(' ');
  while (words.length > 1 && widthPx(words.join(' ') + MORE) > roomPx) words.pop();
  const text = words.join(' ').replace(/[\s,;:.–—-]+$/u, '');
  return widthPx(text + MORE) <= roomPx ? text + MORE : `${piece(text, roomPx - widthPx(MORE), widthPx)}${MORE}`;
}

const STEP_PX = 16;

/** The same lines set as narrow as their number allows: no word is left alone below a full line. */
export function balanced(text: string, roomPx: number, most: number, widthPx: Measure): Wrapped {
  let best = wrap(text, roomPx, most, widthPx);
  if (!best.isWhole) return best;
  for (let px = roomPx - STEP_PX; px > 0; px -= STEP_PX) {
    const next = wrap(text, px, best.lines.length, widthPx);
    if (!next.isWhole || next.lines.some((line) => widthPx(line) > px)) break;
    best = next;
  }
  return best;
}

/** Text in at most `most` lines of at most `roomPx`; what is too long ends between words with "…". */
export function wrap(text: string, roomPx: number, most: number, widthPx: Measure): Wrapped {
  const lines = allLines(text, roomPx, widthPx);
  if (lines.length <= most) return { lines, isWhole: true };
  const last = elided(lines[most - 1] ?? '', roomPx, widthPx);
  return { lines: [...lines.slice(0, Math.max(0, most - 1)), ...(most > 0 ? [last] : [])], isWhole: false };
}
