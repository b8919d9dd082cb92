import { useEffect, type RefObject } from 'react';

const PAPER_WIDTH_PX = 1020; // A4 and Letter landscape between their margins…
const PAPER_HEIGHT_PX = 570; // …less the title and the key
const AXIS_PX = 40;

/** Prints the current view whole: the plot is scaled to the paper and never laid out anew. */
export function usePrintZoom(root: RefObject<HTMLElement | null>, plot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fit = (): void => {
      if (!root.current || !plot.current) return;
      const wide = PAPER_WIDTH_PX / root.current.offsetWidth;
      const high = PAPER_HEIGHT_PX / (plot.current.offsetHeight + AXIS_PX);
      root.current.style.setProperty('--print-zoom', String(Math.min(1, wide, high)));
    };
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, [root, plot]);
}
