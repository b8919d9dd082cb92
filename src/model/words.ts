/** A word of a text: letters, marks and digits of any script. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order, as they are written. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** A stretch of a text; `marked` where it is one of the words looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in stretches, those words marked that are looked for. Together they are the text, letter for letter. */
export function markWords(text: string, isWanted: (word: string) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let doneTo = 0;
  const push = (from: number, to: number, marked: boolean): void => {
    if (to > from) runs.push({ text: text.slice(from, to), marked });
  };
  for (const match of text.matchAll(WORD)) {
    if (!isWanted(match[0])) continue;
    push(doneTo, match.index, false);
    push(match.index, match.index + match[0].length, true);
    doneTo = match.index + match[0].length;
  }
  push(doneTo, text.length, false);
  return runs;
}

/** How many characters stand before and after the first marked word of a snippet. */
const BEFORE = 48;
const AFTER = 110;

/** The stretch of a text around its first marked word, cut between words and marked where it is cut. */
export function snippetOf(text: string, isWanted: (word: string) => boolean): readonly Run[] {
  const first = [...text.matchAll(WORD)].find((match) => isWanted(match[0]))?.index ?? 0;
  const cutAfter = (from: number): number => (from <= 0 ? 0 : text.indexOf(' ', from) + 1);
  const start = first - BEFORE <= 0 ? 0 : Math.min(cutAfter(first - BEFORE), first);
  const last = first + AFTER;
  const end = last >= text.length ? text.length : Math.max(text.lastIndexOf(' ', last), first + 1);
  const runs = markWords(text.slice(start, end), isWanted);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...runs,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}
