import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawn } from '../../layout/drawn.ts';
import { lowerBound } from '../../layout/octave.ts';
import { browserFrames } from '../../stage/frame.ts';
import type { Day, TimeWindow } from '../../time/types.ts';
import type { OverviewHandle } from '../plot/Overview.tsx';

/** Follows the list's scroll with the overview's brush, and the brush with the list: no render at scroll rate. */
export function useScrubber(
  { columns, drawableAt }: Drawn,
  places: Uint32Array,
  overview: { readonly current: OverviewHandle | null },
  showFrom: (at: number) => void,
) {
  const list = useRef<HTMLOListElement>(null);
  const entryOf = (at: number): HTMLElement | null => list.current?.querySelector(`[data-at="${at}"]`) ?? null;
  useEffect(() => {
    let asked = false;
    const show = (): void => {
      asked = false;
      const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
      const inView = entries.filter((entry) => {
        const { top, bottom } = entry.getBoundingClientRect();
        return bottom > 140 && top < innerHeight - 80;
      });
      const [first, last] = [inView[0], inView.at(-1)]
        .filter((entry) => entry !== undefined)
        .map((entry) => drawableAt(Number(entry.dataset['at'])));
      if (first && last)
        overview.current?.show({
          startDay: first.startDay as Day,
          endDay: Math.max(last.start.endDay, first.start.endDay) as Day,
        });
    };
    const ask = (): void => {
      if (!asked) browserFrames.request(show);
      asked = true;
    };
    ask();
    window.addEventListener('scroll', ask, { passive: true });
    return () => window.removeEventListener('scroll', ask);
  }, [drawableAt, overview]);
  const wanted = useRef<number>(undefined); // not yet shown
  useLayoutEffect(() => {
    if (wanted.current !== undefined) entryOf(wanted.current)?.scrollIntoView({ block: 'center' });
    wanted.current = undefined;
  });
  const scrub = (window: TimeWindow): void => {
    const middle = (window.startDay + window.endDay) / 2;
    const first = lowerBound(columns.startDay, middle);
    const at = Math.min(lowerBound(places, first), places.length - 1);
    const place = places[at];
    if (place === undefined) return;
    const entry = entryOf(place);
    if (entry) return entry.scrollIntoView({ block: 'center' });
    wanted.current = place;
    showFrom(at);
  };
  return { list, scrub };
}
