/** What one key cost the main thread, in milliseconds of its own time. */
export interface StepWork {
  /** All tasks from the key to the frame with the new step, that frame included. */
  readonly drawnMs: number;
  /** The longest single task from the key to the next key. */
  readonly longestMs: number;
  /** All tasks from the key to the next key: the flight and what is prepared in idle time as well. */
  readonly allMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number; // microseconds
  readonly dur?: number;
  readonly tdur?: number; // of the thread's own time: what others do on the machine is not in it
  readonly pid: number;
  readonly tid: number;
}

const TASK = 'RunTask';

/** Reads the steps out of a trace of Chromium with the marks `step:key` and `step:drawn`; a key that drew nothing is left out. */
export function stepsIn(trace: string): readonly StepWork[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const keys = traceEvents.filter(({ name }) => name === 'step:key').sort((a, b) => a.ts - b.ts);
  const drawn = traceEvents.filter(({ name }) => name === 'step:drawn').sort((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (first === undefined) return [];
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === TASK && pid === first.pid && tid === first.tid);
  return keys.flatMap((key, at) => {
    const until = keys[at + 1]?.ts ?? Infinity;
    const end = drawn.find(({ ts }) => ts > key.ts && ts < until)?.ts;
    if (end === undefined) return [];
    // The task of the key begins before its mark.
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts < until);
    const sum = (some: readonly TraceEvent[]): number => some.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
    return [
      {
        drawnMs: sum(own.filter(({ ts }) => ts < end)),
        longestMs: own.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
        allMs: sum(own),
      },
    ];
  });
}
