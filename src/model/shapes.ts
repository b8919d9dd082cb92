import type { Findings } from './issues.ts';
import type { JsonPath } from './locatePaths.ts';
import type { RawEvent, RawSource, RawStory, RawTrack } from './schema.ts';

/** Gives a value back if it has the right shape; otherwise `undefined`, and `findings` has at least one more. */
export type Shape<Raw> = (value: unknown, path: JsonPath, findings: Findings) => Raw | undefined;

/**
 * The shapes of the parts of a list. There are two of each: quick ones that only refuse, and those of the schema, which
 * say what is wrong. A list is read with the quick ones first; the others are loaded for a list that was refused.
 */
export interface Shapes {
  readonly title: Shape<string>;
  readonly description: Shape<string>;
  readonly language: Shape<string>;
  readonly track: Shape<RawTrack>;
  readonly source: Shape<RawSource>;
  readonly story: Shape<RawStory>;
  readonly event: Shape<RawEvent>;
  /** Of the lists of tracks, sources, stories and events themselves. */
  readonly list: Shape<readonly unknown[]>;
}
