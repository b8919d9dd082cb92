import { useEffect, type RefObject } from 'react';

/**
 * Tells which paragraphs of a text are in view, from the first to the last, whenever that changes; nothing is rendered for
 * it. Elements of the list with `data-paragraph` are watched. `undefined` where none is in view.
 */
export function useParagraphsInView(
  list: RefObject<HTMLElement | null>,
  rows: number,
  onChange: (range: readonly [from: number, to: number] | undefined) => void,
): void {
  useEffect(() => {
    const seen = new Map<Element, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.set(target, Number((target as HTMLElement).dataset['paragraph']));
          else seen.delete(target);
        const numbers = [...seen.values()];
        onChange(numbers.length === 0 ? undefined : [Math.min(...numbers), Math.max(...numbers)]);
      },
      { rootMargin: '-104px 0px 0px' }, // the bars that stay at the top
    );
    for (const row of list.current?.querySelectorAll('[data-paragraph]') ?? []) observer.observe(row);
    return () => observer.disconnect();
  }, [list, rows, onChange]);
}
