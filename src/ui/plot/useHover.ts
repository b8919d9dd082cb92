import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/types.ts';
import type { Hovered } from './HoverCard.tsx';

const OPEN_MS = 300;
const CLOSE_MS = 120; // long enough to reach the card itself

/** The card of the event under the pointer: it opens after a rest and stays while the pointer is on it (WCAG 1.4.13). */
export interface HoverControl {
  readonly hovered: Hovered | undefined;
  readonly point: (event: TimelineEvent | undefined, anchor: Element | undefined) => void;
  readonly keep: () => void;
  readonly close: () => void;
}

export function useHover(): HoverControl {
  const [hovered, setHovered] = useState<Hovered>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: Hovered | undefined, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), delayMs);
  }, []);
  const point = useCallback<HoverControl['point']>(
    (event, anchor) => later(event && anchor ? { event, anchor } : undefined, event ? OPEN_MS : CLOSE_MS),
    [later],
  );
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => later(undefined, 0), [later]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!hovered) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setHovered(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hovered]);
  return { hovered, point, keep, close };
}
