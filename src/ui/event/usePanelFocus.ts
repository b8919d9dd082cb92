import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';

/** What an address carries that led on to an event by itself: one has landed there as if by its own address. */
export const LANDING = { isLanding: true };

/**
 * Takes the focus to a panel's title when a link or key opens it, and when what had the focus went away with the event
 * before. Not on landing or going back, not away from what a pointer pressed, not off the links to previous and next.
 */
export function usePanelFocus(title: RefObject<HTMLElement | null>, key: string): void {
  const navigation = useNavigationType();
  const { state } = useLocation() as Location<Partial<typeof LANDING> | null>;
  // A gesture that comes to rest may have replaced the address already that was gone to: that is no landing.
  const hasLanded = navigation === NavigationType.Pop || state?.isLanding === true;
  const known = useRef<string>(undefined);
  useEffect(() => {
    const heading = title.current;
    if (heading === null || known.current === key) return;
    known.current = key;
    if (hasLanded) return;
    const { activeElement: active, body } = heading.ownerDocument;
    const isGone = active === null || active === body;
    const byKey = !isGone && !heading.closest('aside')?.contains(active) && active.matches(':focus-visible');
    if (isGone || byKey) heading.focus({ preventScroll: true });
  }, [key, title, hasLanded]);
}
