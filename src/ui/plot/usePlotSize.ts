import { useLayoutEffect, useState, type RefObject } from 'react';

/** The plot's width, the height its lanes may fill, and whether a panel beside it takes its share already. */
export interface PlotSize {
  readonly widthPx: number;
  readonly fitWidthPx: number; // with the panel open: rows are packed for it, so that opening the panel moves nothing
  readonly availablePx: number;
  readonly headPx: number; // above each lane's rows, where its name stands over them
}

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  readonly plot: RefObject<HTMLElement | null>;
}

const PANEL_WIDE_PX = 416;
const PANEL_PX = 360;
const NARROW_PX = 1000; // below it the lanes' names stand above their rows
const HEAD_PX = 30;

/** The width of the panel beside the plot at a window width; 0 where it is a sheet over it. */
export const panelWidthPx = (windowWidthPx: number): number =>
  windowWidthPx >= 1100 ? PANEL_WIDE_PX : windowWidthPx >= 768 ? PANEL_PX : 0;

function measure({ root, plot }: Parts, panelOpen: boolean): PlotSize | undefined {
  if (!root.current || !plot.current) return undefined;
  const view = root.current.ownerDocument.defaultView as Window;
  const widthPx = plot.current.clientWidth;
  const panelPx = panelOpen ? 0 : panelWidthPx(view.innerWidth);
  const topPx = root.current.getBoundingClientRect().top + view.scrollY;
  const footPx = parseFloat(view.getComputedStyle(root.current).getPropertyValue('--foot')) || 0;
  const othersPx = root.current.offsetHeight - plot.current.offsetHeight;
  return {
    widthPx,
    fitWidthPx: Math.max(240, widthPx - panelPx),
    availablePx: Math.max(240, Math.floor(view.innerHeight - topPx - othersPx - footPx)),
    headPx: view.innerWidth < NARROW_PX ? HEAD_PX : 0,
  };
}

const same = (a: PlotSize | undefined, b: PlotSize | undefined): boolean =>
  a?.headPx === b?.headPx &&
  a?.widthPx === b?.widthPx &&
  a?.fitWidthPx === b?.fitWidthPx &&
  a?.availablePx === b?.availablePx;

/** Measures the plot now and whenever it or the window changes size. */
export function usePlotSize(parts: Parts, panelOpen: boolean): PlotSize | undefined {
  const { root, plot } = parts;
  const [size, setSize] = useState<PlotSize>();
  useLayoutEffect(() => {
    const refresh = (): void => {
      const next = measure({ root, plot }, panelOpen);
      setSize((known) => (same(known, next) ? known : next));
    };
    refresh();
    const observer = new ResizeObserver(refresh);
    if (plot.current) observer.observe(plot.current);
    if (root.current) observer.observe(root.current);
    window.addEventListener('resize', refresh);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', refresh);
    };
  }, [root, plot, panelOpen]);
  return size;
}
