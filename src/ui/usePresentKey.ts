import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isTyping } from './isTyping.ts';
import { areLetterKeysOn } from './letterKeys.ts';

/** P presents what is on show, beginning with the event that is open. */
export function usePresentKey(): void {
  const location = useLocation();
  const navigate = useNavigate();
  const latest = useRef({ location, navigate });
  useEffect(() => {
    latest.current = { location, navigate };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || event.defaultPrevented || !areLetterKeysOn()) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      void document.documentElement.requestFullscreen?.().catch(() => undefined); // where there is no screen to fill
      const { pathname, search, hash } = latest.current.location;
      const [, id] = /^\/event\/(.+)$/.exec(pathname) ?? [];
      const step = id === undefined ? '1' : `at/${id}`;
      void latest.current.navigate(
        { pathname: `/present/-/${step}`, search },
        { state: { from: { pathname, search, hash } } },
      );
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
