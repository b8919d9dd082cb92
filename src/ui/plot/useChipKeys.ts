import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const ROW = '[data-track]';
const ITEM = 'a, button';

const itemsIn = (part: Element | null): HTMLElement[] => [...(part?.querySelectorAll<HTMLElement>(ITEM) ?? [])];

const middleOf = (item: HTMLElement): number => {
  const { left, width } = item.getBoundingClientRect();
  return left + width / 2;
};

/** The item of another row that lies nearest to one, sideways. */
const nearestIn = (row: Element | undefined, to: HTMLElement): HTMLElement | undefined =>
  itemsIn(row ?? null).sort((a, b) => Math.abs(middleOf(a) - middleOf(to)) - Math.abs(middleOf(b) - middleOf(to)))[0];

/**
 * One stop of the Tab key for the whole tray, as for the plot: arrows lead along a row and to the rows above and below,
 * Home and End to the ends of a row, and upwards from the first row out of the tray.
 */
export function useChipKeys(tray: RefObject<HTMLElement | null>, onAbove: () => void) {
  const stop = useRef<HTMLElement>(undefined);

  const stopAt = (wanted: HTMLElement | undefined): void => {
    const items = itemsIn(tray.current);
    const kept = wanted && items.includes(wanted) ? wanted : items[0];
    stop.current = kept;
    for (const item of items) item.tabIndex = item === kept ? 0 : -1;
  };
  useLayoutEffect(() => stopAt(stop.current));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const at = event.target.closest<HTMLElement>(ITEM);
    const rows = [...(tray.current?.querySelectorAll(ROW) ?? [])].filter((row) => itemsIn(row).length > 0);
    const rowAt = rows.findIndex((row) => row.contains(at));
    if (!at || rowAt < 0) return;
    const own = itemsIn(rows[rowAt] as Element);
    const goals: Readonly<Record<string, () => HTMLElement | undefined>> = {
      ArrowRight: () => own[own.indexOf(at) + 1],
      ArrowLeft: () => own[own.indexOf(at) - 1],
      Home: () => own[0],
      End: () => own.at(-1),
      ArrowDown: () => nearestIn(rows[rowAt + 1], at),
      ArrowUp: () => nearestIn(rows[rowAt - 1], at),
    };
    const goal = goals[event.key];
    if (!goal) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && rowAt === 0) onAbove();
    else goal()?.focus();
  };
  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement) stopAt(event.target.closest<HTMLElement>(ITEM) ?? undefined);
  };
  return { onKeyDown, onFocus };
}
