/** Runs in every measured page before its own scripts: for each frame that answers input, how long the answer took. */
export function probe(): void {
  interface Recorded {
    frames: number[];
    work: number[];
    latency: number[];
  }
  let into: Recorded | undefined;
  let began = 0;
  let made = 0;
  const channel = new MessageChannel();
  let measured: { began: number; made: number } | undefined;
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (measured && into) {
      into.work.push(now - measured.began);
      into.latency.push(now - measured.made);
    }
    measured = undefined;
  };
  const note = (event: Event): void => {
    if (began) return;
    began = performance.now();
    made = event.timeStamp;
  };
  for (const type of ['wheel', 'pointermove']) addEventListener(type, note, { capture: true, passive: true });
  const tick = (time: number): void => {
    if (!into) return;
    into.frames.push(time);
    if (began) {
      measured = { began, made };
      channel.port2.postMessage(0); // after this frame: its style, layout and paint are done
    }
    began = 0;
    requestAnimationFrame(tick);
  };
  Object.assign(globalThis, {
    benchStart: () => {
      into = { frames: [], work: [], latency: [] };
      began = 0;
      requestAnimationFrame(tick);
    },
    benchStop: () => {
      const done = into;
      into = undefined;
      return done;
    },
  });
}
