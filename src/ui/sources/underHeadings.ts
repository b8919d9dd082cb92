import type { Source, SourceTextHeading } from '../../model/types.ts';
import type { CitedPassage } from './citedPassages.ts';

/** Passages of a source, and the headings of its text that stand before the first of them and after those before. */
export interface Section {
  readonly headings: readonly SourceTextHeading[];
  readonly passages: readonly CitedPassage[];
}

/** Puts the headings of a text between its passages, which are in its order. What has no place comes last, under none. */
export function underHeadings(passages: readonly CitedPassage[], source: Source): readonly Section[] {
  const headings = source.text?.headings ?? [];
  const sections: { headings: SourceTextHeading[]; passages: CitedPassage[] }[] = [];
  let next = 0;
  for (const passage of passages) {
    const reached = headings.findLastIndex(({ start }) => start <= passage.startAt) + 1;
    const isPlaced = passage.startAt !== Infinity;
    if (sections.length === 0 || (isPlaced && reached > next))
      sections.push({ headings: isPlaced ? headings.slice(next, reached) : [], passages: [] });
    if (isPlaced) next = Math.max(next, reached);
    sections.at(-1)?.passages.push(passage);
  }
  return sections;
}
