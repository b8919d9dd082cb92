/** Text cut in three at the words that are covered. */
export interface Covered {
  readonly before: string;
  readonly covered: string;
  readonly after: string;
}

/** Covers `words` in `text`; all of it where they are not given or do not occur in it exactly once. */
export function coverOf(text: string, words: string | undefined): Covered {
  const at = words === undefined || words === '' ? -1 : text.indexOf(words);
  if (words === undefined || at < 0 || text.includes(words, at + 1)) return { before: '', covered: text, after: '' };
  return { before: text.slice(0, at), covered: words, after: text.slice(at + words.length) };
}
