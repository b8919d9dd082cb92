import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

/** A passage that an address points at: the event that cites it, and which of the event's citations it is, 0-based. */
export interface Arrival {
  readonly event: string;
  readonly citation: number;
}

const NOWHERE: Arrival = { event: '', citation: 0 };
const never = () => () => undefined;

/** What stands after the # of an address: an id, and `.2` for the second passage of that event. */
export function readArrival(hash: string): Arrival {
  try {
    const [, event = '', place = '1'] = /^([^.]*)(?:\.(\d{1,4}))?$/.exec(decodeURIComponent(hash.slice(1))) ?? [];
    return { event, citation: Math.max(0, Number(place) - 1) };
  } catch {
    return NOWHERE;
  }
}

/**
 * The passage that the address points at; none while a page that was written in advance is taken over: that one knows of
 * no #, and React would leave what differs as it was.
 */
export function useArrivedAt(): Arrival {
  const { hash } = useLocation();
  const isTakenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useMemo(() => (isTakenOver ? readArrival(hash) : NOWHERE), [hash, isTakenOver]);
}
