/** The world's clock and its frames, handed in so that a test can drive them. */
export interface Frames {
  readonly request: (callback: () => void) => number;
  readonly cancel: (handle: number) => void;
  readonly now: () => number; // milliseconds
}

/** The browser's own frames. This file is the only one that asks for them. */
export const browserFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
};

/** One draw per frame, however often it is asked for. */
export interface FrameLoop {
  /** Draws once in the next frame. */
  readonly request: () => void;
  /** Calls `step` with 0 to 1 once a frame for `durationMs`, then stops; a new animation replaces a running one. */
  readonly animate: (durationMs: number, step: (progress: number) => void, done?: () => void) => void;
  /** Ends a running animation where it is. */
  readonly interrupt: () => void;
  readonly stop: () => void;
}

export function frameLoop(frames: Frames, draw: () => void): FrameLoop {
  let asked: number | undefined;
  let motion: ((now: number) => void) | undefined;

  const tick = (): void => {
    asked = undefined;
    motion?.(frames.now());
    draw();
  };
  const request = (): void => {
    asked ??= frames.request(tick);
  };
  const interrupt = (): void => {
    motion = undefined;
  };
  const animate: FrameLoop['animate'] = (durationMs, step, done) => {
    const beganMs = frames.now();
    motion = (now) => {
      const progress = durationMs > 0 ? Math.min(1, (now - beganMs) / durationMs) : 1;
      if (progress === 1) motion = undefined;
      step(progress);
      if (progress === 1) done?.();
      else request();
    };
    request();
  };
  const stop = (): void => {
    interrupt();
    if (asked !== undefined) frames.cancel(asked);
    asked = undefined;
  };
  return { request, animate, interrupt, stop };
}
