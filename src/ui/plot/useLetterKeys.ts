import { useCallback, useState } from 'react';

const KEY = 'passages.letter-keys';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // storage is closed to this page: the switch then lasts as long as the page
  }
}

/** Whether single signs such as + and ? act on the plot; remembered on this device alone. */
export function useLetterKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(remembered);
  const change = useCallback((next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off');
    } catch {
      // as above
    }
  }, []);
  return [on, change];
}
