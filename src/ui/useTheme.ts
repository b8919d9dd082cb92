import { useLayoutEffect } from 'react';
import type { Theme } from '../view/view.ts';

/** Writes the theme to the root element; `auto` leaves it to the system. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}
