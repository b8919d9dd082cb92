import type { EventId } from '../../model/types.ts';

/** Which event is open, and how one is opened. */
export interface EventLinks {
  readonly selectedId: EventId | undefined;
  readonly hrefFor: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
}
