import { useEffect, useRef } from 'react';
import { isTyping } from '../isTyping.ts';
import { areLetterKeysOn } from '../letterKeys.ts';
import { commandOf, type Command } from './keys.ts';

const isPressing = (event: KeyboardEvent): boolean =>
  event.key === ' ' &&
  event.target instanceof HTMLElement &&
  event.target.matches('button, a, summary, [role="button"]');

/** The keys of a presentation, and of a clicker. A dialog keeps its keys to itself, a button its space bar. */
export function useCommands(run: (command: Command) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isPressing(event) || document.querySelector('dialog:modal')) return;
      const command = commandOf(event.key, areLetterKeysOn());
      if (command === undefined) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
