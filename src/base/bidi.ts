/*
 * Controls of the Unicode Bidirectional Algorithm (UAX #9) in texts that others wrote. A text that opens an override or an
 * isolate and leaves it open, or closes one that it never opened, would turn round the words around it.
 */

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';
const FIRST_STRONG_ISOLATE = '\u2068';

/** Letters written from right to left, and the controls: what may move the words beside it. */
const MOVES_OTHERS =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const opensEmbedding = (sign: string): boolean => /[\u202A\u202B\u202D\u202E]/.test(sign);
const opensIsolate = (sign: string): boolean => /[\u2066-\u2068]/.test(sign);

/** The signs that close what is open, the innermost first. */
const closing = (open: readonly string[]): string => [...open].reverse().join('');

/**
 * A text that closes every bidi control that it opens, and closes none that is not its own. A text without controls comes
 * back as it is; so does one whose controls pair.
 */
export function balanced(text: string): string {
  if (!CONTROLS.test(text)) return text;
  const open: string[] = []; // what would close each
  let written = '';
  for (const sign of text) {
    if (opensEmbedding(sign)) open.push(POP_EMBEDDING);
    else if (opensIsolate(sign)) open.push(POP_ISOLATE);
    else if (sign === POP_EMBEDDING) {
      if (open.at(-1) !== POP_EMBEDDING) continue;
      open.pop();
    } else if (sign === POP_ISOLATE) {
      const at = open.lastIndexOf(POP_ISOLATE);
      if (at < 0) continue;
      open.length = at; // an isolate closes the embeddings within it
    }
    written += sign;
  }
  return written + closing(open);
}

/** A text to stand inside a sentence: whatever its direction, the words around it stay where they are. */
export const isolated = (text: string): string =>
  MOVES_OTHERS.test(text) ? `${FIRST_STRONG_ISOLATE}${balanced(text)}${POP_ISOLATE}` : text;
