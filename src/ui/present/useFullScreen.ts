import { useCallback, useEffect, useRef, useState } from 'react';
import { toggleFullScreen } from './fullScreen.ts';

const NOTICE_MS = 6000;

interface FullScreen {
  readonly toggle: () => void;
  /** For a while after the browser has refused. */
  readonly isDenied: boolean;
}

/**
 * The full screen of a presentation. A browser keeps to itself the Escape that ends it, so the end of a full screen that nobody
 * else has asked for is taken for that key. `onEscape` is not called when another window or a dialog has taken the focus.
 */
export function useFullScreen(onEscape: () => void): FullScreen {
  const [isDenied, setDenied] = useState(false);
  const isOwn = useRef(false);
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const changed = (): void => {
      const ours = isOwn.current;
      isOwn.current = false;
      if (document.fullscreenElement || ours || !document.hasFocus() || document.querySelector('dialog:modal')) return;
      latest.current();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  useEffect(() => {
    if (!isDenied) return undefined;
    const timer = setTimeout(() => setDenied(false), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [isDenied]);
  const toggle = useCallback(() => {
    isOwn.current = document.fullscreenElement !== null;
    void toggleFullScreen().then((done) => setDenied(!done));
  }, []);
  return { toggle, isDenied };
}
