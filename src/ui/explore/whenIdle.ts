const NO_IDLE_MS = 300; // Safari tells of no idle time

/** Calls when the page has nothing else to do; where that is not told, after a while. */
export function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => call());
  else setTimeout(call, NO_IDLE_MS);
}
