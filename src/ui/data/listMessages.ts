import type { IndexedColumns } from '../../layout/columnsBuilder.ts';
import type { Coverage } from '../../layout/coverage.ts';
import type { Prepared } from '../../layout/drawn.ts';
import type { Packing } from '../../layout/layout.ts';
import type { ListIndex } from '../../model/indexList.ts';
import type { Issue } from '../../model/types.ts';
import type { FitSize } from './longList.ts';

/** A packing without what the page has already. */
export type PackedRows = Omit<Packing, 'columns' | keyof Prepared>;

/** What the page tells the worker: the list in pieces, then what to pack it for. */
export type ToWorker =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'pack'; readonly size: FitSize };

/** What could be read of a list. */
export interface ReadyList {
  readonly index: ListIndex;
  readonly drawn: IndexedColumns;
  readonly prepared: Prepared;
  readonly coverage: Coverage;
}

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'indexed';
      readonly list: ReadyList | undefined;
      readonly issues: readonly Issue[];
      readonly furtherIssues: number;
    }
  | { readonly kind: 'packed'; readonly rows: PackedRows };

/** The memory behind a message, to be handed over instead of copied. */
export function buffersOf(message: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(message)) {
    if (message.buffer instanceof ArrayBuffer) found.add(message.buffer);
  } else if (message instanceof Map) for (const value of message.values()) buffersOf(value, found);
  else if (Array.isArray(message)) for (const value of message) buffersOf(value, found);
  else if (typeof message === 'object' && message !== null)
    for (const value of Object.values(message)) buffersOf(value, found);
  return found;
}
