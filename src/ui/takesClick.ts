import type { MouseEvent } from 'react';

/**
 * Takes a plain click from a link, so that what it leads to opens in the app. A click with a key held stays the browser's:
 * a new tab, a window, a download.
 */
export function takesClick(click: MouseEvent): boolean {
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button) return false;
  click.preventDefault();
  return true;
}
