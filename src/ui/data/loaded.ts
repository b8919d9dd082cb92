import type { Dataset } from '../../model/dataset.ts';
import type { Issue } from '../../model/types.ts';

/** What came of loading a list. Bad data is a value: nothing here throws but an abort. */
export type Loaded =
  | { readonly kind: 'ok'; readonly dataset: Dataset }
  | {
      readonly kind: 'broken';
      readonly issues: readonly Issue[];
      readonly furtherIssues: number;
      /** What can be read of it, if anything can. */
      readonly valid?: Dataset;
    }
  | { readonly kind: 'unreachable'; readonly answer: Answer };

/** What the server said, why it said nothing, or that it said more than `bytes`, which is more than is read. */
export type Answer =
  | { readonly kind: 'status'; readonly status: number; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'tooLong'; readonly bytes: number };
