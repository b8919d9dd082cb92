import type { Source } from './types.ts';

/** Where a code point of a source's text stands: in which line, and how far into it. */
export interface ParagraphPlace {
  /** 1-based line of the file. */
  readonly number: number;
  /** The number of lines of the file. */
  readonly of: number;
  /** Code points from the start of the line. */
  readonly offset: number;
}

/**
 * The line that holds the code point at `position` of the source's text. A line break is one code point long and
 * belongs to the line it ends. `undefined` for a source without a text and for a position outside it.
 */
export function paragraphAt(source: Source, position: number): ParagraphPlace | undefined {
  const lengths = source.text?.paragraphs ?? [];
  if (!Number.isInteger(position) || position < 0) return undefined;
  let start = 0;
  for (const [index, length] of lengths.entries()) {
    const isLast = index === lengths.length - 1;
    if (position < start + length + (isLast ? 0 : 1))
      return { number: index + 1, of: lengths.length, offset: position - start };
    start += length + 1;
  }
  return undefined;
}
