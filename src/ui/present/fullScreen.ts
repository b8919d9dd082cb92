/** Fills the screen or leaves it; only in answer to a key or a click. False where the browser does not let the page. */
export async function toggleFullScreen(): Promise<boolean> {
  const { documentElement: root } = document;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (typeof root.requestFullscreen === 'function') await root.requestFullscreen();
    else return false;
    return true;
  } catch {
    return false;
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
