import { useEffect, type RefObject } from 'react';
import { isTyping } from '../isTyping.ts';
import { areLetterKeysOn } from '../letterKeys.ts';

const isSearchKey = (event: KeyboardEvent): boolean => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'k';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return isPlain && event.key === '/' && !isTyping(event.target) && areLetterKeysOn();
};

/** Ctrl or ⌘ with K, and /, lead to the search field. A dialog keeps its keys to itself. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isSearchKey(event) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
