import { useEffect } from 'react';

/**
 * Leaves the wheel to the page around: while an embed has not the focus, it does not scroll (see EmbedShell.module.css).
 * Who clicks or tabs into it can scroll it, and at its ends the page around again.
 */
export function useHostScroll(): void {
  useEffect(() => {
    if (window.parent === window) return;
    const { documentElement: root } = document;
    const refresh = (): void => void root.toggleAttribute('data-idle', !document.hasFocus());
    refresh();
    window.addEventListener('focus', refresh);
    window.addEventListener('blur', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      window.removeEventListener('blur', refresh);
      root.removeAttribute('data-idle');
    };
  }, []);
}
