import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import { newestAddress } from '../newestAddress.ts';

const LATER_MS = 80; // a few frames: the step is drawn by then

interface Write {
  readonly to: string;
  readonly replace: boolean;
  readonly state: unknown;
}

/** Sends a value to its address. Going there is a step for Back, or takes the place of the last one. */
type Send<T> = (value: T, to: string, replace: boolean) => void;

const isPresenting = (): boolean => newestAddress().pathname.startsWith('/present/');

/**
 * Shows what an address will say before it says so: a key is answered in one frame, and the router, which has every part of
 * the page ask again where it is, follows. Writes are made in their order, so Back still goes through all of them. Answers
 * with what is on its way, if anything is, and with the way to send it.
 */
export function useAhead<T>(): readonly [T | undefined, Send<T>] {
  const { state } = useLocation() as Location<unknown>;
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<T>();
  const writes = useRef<Write[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef(navigate);
  useLayoutEffect(() => {
    current.current = navigate;
  });

  const write = useCallback(() => {
    const due = writes.current.splice(0);
    if (!isPresenting()) return; // who has left is not called back
    for (const { to, ...options } of due) void current.current(to, options);
    // Drawn in one go with the address, as the router draws it in a transition, too: from then on that speaks for itself.
    startTransition(() => setAhead(undefined));
  }, []);
  useEffect(() => {
    const onBack = (): void => {
      clearTimeout(timer.current);
      writes.current = [];
      startTransition(() => setAhead(undefined));
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      write(); // another page of the presentation may have taken the place of this one
    },
    [write],
  );

  const send = useCallback<Send<T>>(
    (value, to, replace) => {
      setAhead(() => value);
      writes.current.push({ to, replace, state });
      clearTimeout(timer.current);
      timer.current = setTimeout(write, LATER_MS);
    },
    [state, write],
  );
  return [ahead, send];
}
