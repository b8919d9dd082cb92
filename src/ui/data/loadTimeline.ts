import type { Dataset } from '../../model/dataset.ts';
import { datasetOf } from '../../model/dataset.ts';
import { decodeTimeline } from '../../model/decode.ts';
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

/** What the server said, or why it said nothing. */
export type Answer =
  | { readonly kind: 'status'; readonly status: number; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string };

/** Reads the text of a list. */
export function readTimeline(text: string): Loaded {
  const result = decodeTimeline(text);
  switch (result.kind) {
    case 'ok':
      return { kind: 'ok', dataset: datasetOf(result.timeline) };
    case 'partial': {
      const { issues, furtherIssues } = result;
      return { kind: 'broken', issues, furtherIssues, valid: datasetOf(result.timeline) };
    }
    case 'failed':
      return { kind: 'broken', issues: result.issues, furtherIssues: result.furtherIssues };
  }
}

/** Loads the list at `address`. Rejects only where `signal` aborts it. */
export async function loadTimeline(address: string, signal: AbortSignal): Promise<Loaded> {
  let text: string;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) {
      const answer = { kind: 'status', status: response.status, text: response.statusText } as const;
      return { kind: 'unreachable', answer };
    }
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unreachable', answer: { kind: 'none', reason } };
  }
  const loaded = readTimeline(text);
  if (loaded.kind === 'ok') performance.mark('timeline:data');
  return loaded;
}
