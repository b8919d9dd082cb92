import { balanced } from './bidi.ts';
import { clipped } from './clipped.ts';

const HALF = /\p{Cs}/u;
const HALVES = /\p{Cs}/gu;

/** The most code points of a name and of prose. What is longer was made to hurt: it would keep a page from answering. */
export const MOST_OF_NAME = 2_000;
export const MOST_OF_PROSE = 5_000;

/** A text as others wrote it, fit to be shown: not endless, no half of a surrogate pair, and bidi controls that pair. */
function shown(text: string, most: number): string {
  const part = clipped(text, most);
  return balanced(HALF.test(part) ? part.replace(HALVES, '\uFFFD') : part);
}

/** A title, or the name of anything: see {@link shown}. */
export const shownName = (text: string): string => shown(text, MOST_OF_NAME);

/** Sentences: see {@link shown}. */
export const shownProse = (text: string): string => shown(text, MOST_OF_PROSE);
