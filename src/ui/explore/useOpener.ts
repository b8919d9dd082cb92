import { useEffect, useLayoutEffect, useRef } from 'react';
import { isTyping } from '../isTyping.ts';

const somethingElseCloses = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null;

const linkTo = (path: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find((link) => link.pathname === path);

/**
 * Closes the panel on Escape, and gives the focus back to what opened it; where that is gone, to a link that leads to
 * the event, such as its label on the plot. `path` is the panel's address; absent: no panel.
 */
export function useOpener(path: string | undefined, close: () => void): void {
  const opener = useRef<HTMLElement>(undefined);
  const shown = useRef<string>(undefined);
  // A layout effect runs before the panel takes the focus in its own effect.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = path;
    if (path !== undefined && before === undefined) {
      const active = document.activeElement;
      opener.current = active instanceof HTMLElement && active !== document.body ? active : undefined;
    } else if (path === undefined && before !== undefined) {
      const target = opener.current?.isConnected === true ? opener.current : linkTo(before);
      target?.focus({ preventScroll: true });
      opener.current = undefined;
    }
  }, [path]);
  useEffect(() => {
    if (path === undefined) return;
    const onKey = (key: KeyboardEvent): void => {
      if (key.key === 'Escape' && !key.defaultPrevented && !isTyping(key.target) && !somethingElseCloses()) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [path, close]);
}
