/** What of a step is to be seen. */
export interface Beat {
  /** Source and date come first, then the question, then the words with some of them covered, then all. */
  readonly shows: 'source' | 'question' | 'covered' | 'words';
  readonly part: number; // of a passage too long for one slide, from 0
}

const BEFORE = ['source', 'question', 'covered'] as const;

/** How many beats a step of `parts` parts has. */
export const beatCount = (parts: number, predicts: boolean): number => parts + (predicts ? BEFORE.length : 0);

/** The beat at a number, which is held within the step. The covered words are in part `coverPart`. */
export function beatAt(number: number, parts: number, predicts: boolean, coverPart = 0): Beat {
  const at = Math.min(number, beatCount(parts, predicts) - 1);
  const before = predicts ? BEFORE[at] : undefined;
  if (before !== undefined) return { shows: before, part: before === 'covered' ? coverPart : 0 };
  return { shows: 'words', part: at - (predicts ? BEFORE.length : 0) };
}
