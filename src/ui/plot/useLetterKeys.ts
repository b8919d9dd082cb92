import { useCallback, useState } from 'react';
import { areLetterKeysOn, rememberLetterKeys } from '../letterKeys.ts';

/** Whether single signs such as + and ? act on the plot, and the switch. */
export function useLetterKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(areLetterKeysOn);
  const change = useCallback((next: boolean) => {
    setOn(next);
    rememberLetterKeys(next);
  }, []);
  return [on, change];
}
