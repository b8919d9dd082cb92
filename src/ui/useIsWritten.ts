import { useState, useSyncExternalStore } from 'react';

const subscribeNever = () => () => undefined;

/** Whether what calls it was written in advance, and is being written or has been taken over; not if it was made here. */
export function useIsWritten(): boolean {
  const isNow = useSyncExternalStore(
    subscribeNever,
    () => false,
    () => true,
  );
  const [was] = useState(isNow);
  return was;
}
