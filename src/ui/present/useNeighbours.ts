import { startTransition, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../whenIdle.ts';
import type { Presentation } from './presentationOf.ts';

const REST_MS = 700; // the flight to a step is over by then

interface Ready {
  readonly of: Presentation;
  readonly around: number;
}

/**
 * The numbers of the steps that are drawn: the one on show and, when the page has had time, its neighbours. They lie ready
 * unseen, so that the next key shows what is laid out already.
 */
export function useNeighbours(presentation: Presentation, number: number): readonly number[] {
  const [ready, setReady] = useState<Ready>();
  useEffect(() => {
    let takeBack = (): void => undefined;
    const timer = setTimeout(() => {
      takeBack = whenIdle(() => startTransition(() => setReady({ of: presentation, around: number })));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      takeBack();
    };
  }, [presentation, number]);
  return useMemo(() => {
    if (ready?.of !== presentation) return [number];
    const near = [ready.around - 1, ready.around, ready.around + 1, number];
    const inIt = near.filter((step) => step >= 1 && step <= presentation.count);
    return [...new Set(inIt)].sort((a, b) => a - b);
  }, [ready, presentation, number]);
}
