const NO_IDLE_MS = 300; // Safari tells of no idle time

/** Calls when the page has nothing else to do; where that is not told, after a while. What it answers with takes that back. */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(() => call());
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(call, NO_IDLE_MS);
  return () => clearTimeout(timer);
}
