import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/**
 * A value as it was when the page last had nothing else to do: for what nobody waits for. (A value deferred by React comes in
 * the same go where the change itself is a transition, as every step of the router is.)
 */
export function useWhenIdle<T>(value: T): T {
  const [kept, setKept] = useState(value);
  useEffect(() => (kept === value ? undefined : whenIdle(() => startTransition(() => setKept(value)))), [kept, value]);
  return kept;
}
