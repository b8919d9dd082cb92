import { paragraphAt } from '../../model/paragraphs.ts';
import type { Citation, Source } from '../../model/types.ts';

/** A paragraph as a reader counts it: lines without text are none. Both 1-based. */
export interface ReadParagraph {
  readonly number: number;
  readonly of: number;
}

const written = (lengths: readonly number[]): number => lengths.filter((length) => length > 0).length;

/** The paragraph in which a cited passage begins; `undefined` where the list does not say. */
export function paragraphOf(citation: Citation, source: Source | undefined): ReadParagraph | undefined {
  const { position } = citation.passage;
  if (source?.text === undefined || position === undefined) return undefined;
  const line = paragraphAt(source, position.start);
  if (line === undefined) return undefined;
  const { paragraphs } = source.text;
  return { number: written(paragraphs.slice(0, line.number)), of: written(paragraphs) };
}
