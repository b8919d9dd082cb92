import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Blank } from './place.ts';

/** What windows on the same presentation tell each other. */
export interface Shared {
  readonly story: string;
  readonly step: number;
  readonly beat: number;
  readonly predicts: boolean | undefined;
  readonly blank: Blank;
}

type Message = { readonly kind: 'hello' } | { readonly kind: 'at' | 'answer'; readonly at: Shared };

const NAME = 'passages.present';

/**
 * Keeps the windows of one room in step, over a BroadcastChannel: nothing leaves the browser. A window that comes asks
 * where the others are, and goes there, unless it has gone somewhere itself before the answer came: `here` is asked at that
 * moment. Answers with the way to tell them.
 */
export function useRoom(
  room: string | undefined,
  here: () => Shared,
  follow: (there: Shared) => void,
): (at: Shared) => void {
  const channel = useRef<BroadcastChannel>(undefined);
  const hasTold = useRef(false);
  const now = useRef({ here, follow });
  useLayoutEffect(() => {
    now.current = { here, follow };
  });
  useEffect(() => {
    if (room === undefined || typeof BroadcastChannel === 'undefined') return undefined;
    const own = new BroadcastChannel(`${NAME}.${room}`);
    channel.current = own;
    own.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'hello') own.postMessage({ kind: 'answer', at: now.current.here() } satisfies Message);
      else if (data.kind === 'at' || !hasTold.current) now.current.follow(data.at);
    };
    hasTold.current = false;
    own.postMessage({ kind: 'hello' } satisfies Message);
    return () => {
      own.close();
      channel.current = undefined;
    };
  }, [room]);
  return useCallback((at) => {
    hasTold.current = true;
    channel.current?.postMessage({ kind: 'at', at } satisfies Message);
  }, []);
}
