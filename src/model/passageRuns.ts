import { coverOf } from './cover.ts';
import type { Passage } from './types.ts';

/** A stretch of a passage: the words around, the exact words, or those of them that may be covered. */
export interface PassageRun {
  readonly kind: 'around' | 'exact' | 'covered';
  readonly text: string;
}

/** A passage in stretches that together are its text. `cover` as in {@link coverOf}. */
export function passageRuns({ prefix, exact, suffix }: Passage, cover: string | undefined): readonly PassageRun[] {
  const { before, covered, after } = coverOf(exact, cover);
  const runs: readonly PassageRun[] = [
    { kind: 'around', text: prefix },
    { kind: 'exact', text: before },
    { kind: 'covered', text: covered },
    { kind: 'exact', text: after },
    { kind: 'around', text: suffix },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** What of the stretches lies between two offsets of the whole text, in UTF-16 units; `to` exclusive. */
export function runsBetween(runs: readonly PassageRun[], from: number, to: number): readonly PassageRun[] {
  let at = 0;
  return runs.flatMap(({ kind, text }) => {
    const start = at;
    at += text.length;
    const own = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return own === '' ? [] : [{ kind, text: own }];
  });
}
