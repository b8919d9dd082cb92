import { indexedDataset } from '../../model/indexedDataset.ts';
import type { Packing } from '../../layout/layout.ts';
import type { FromWorker, ReadyList, ToWorker } from './listMessages.ts';
import type { Loaded } from './loaded.ts';
import { keepLongList, type FitSize, type Packer } from './longList.ts';

/** How far the reading of a list is: `of` is absent where it is not known. */
export type Progress =
  | { readonly kind: 'received'; readonly bytes: number; readonly of?: number }
  | { readonly kind: 'indexed'; readonly done: number; readonly of: number };

/** A worker that reads one list: it is sent in pieces, and lives as long as the list is on show. */
export interface ListReader {
  readonly send: (piece: Uint8Array) => void;
  readonly end: () => Promise<Loaded>;
  /** Gives up the list. */
  readonly stop: () => void;
}

/** Packs one size at a time in the worker; of the sizes that wait meanwhile only the last is packed. */
function packerOf(worker: Worker, list: Pick<Packing, 'columns' | 'orders' | 'silences'>): Packer {
  type Answer = (packing: Packing | undefined) => void;
  let asked: Answer | undefined;
  let waiting: { readonly size: FitSize; readonly answer: Answer } | undefined;
  const ask = (size: FitSize, answer: Answer): void => {
    asked = answer;
    worker.postMessage({ kind: 'pack', size } satisfies ToWorker);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'packed') return;
    const { columns, orders, silences } = list;
    asked?.({ ...data.rows, columns, orders, silences });
    asked = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) ask(next.size, next.answer);
  });
  return (size) =>
    new Promise((answer) => {
      if (!asked) return ask(size, answer);
      waiting?.answer(undefined);
      waiting = { size, answer };
    });
}

function datasetFrom(worker: Worker, { index, drawn, prepared, coverage }: ReadyList) {
  const dataset = indexedDataset(index);
  const pack = packerOf(worker, { columns: drawn.columns, ...prepared });
  keepLongList(dataset, drawn, { prepared, coverage, pack });
  return dataset;
}

/** Starts a worker for a list. It ends with `signal`, whatever it does then. */
export function readLongList(signal: AbortSignal, onProgress: (progress: Progress) => void): ListReader {
  const worker = new Worker(new URL('./listWorker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const loaded = new Promise<Loaded>((resolve) => {
    worker.addEventListener('error', ({ message }) =>
      resolve({ kind: 'unreachable', answer: { kind: 'none', reason: message || 'worker' } }),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress({ kind: 'indexed', done: data.done, of: data.of });
      if (data.kind !== 'indexed') return;
      performance.mark('timeline:data');
      const { list, issues, furtherIssues } = data;
      const dataset = list && datasetFrom(worker, list);
      if (dataset === undefined) worker.terminate();
      if (dataset && issues.length + furtherIssues === 0) resolve({ kind: 'ok', dataset });
      else resolve({ kind: 'broken', issues, furtherIssues, ...(dataset ? { valid: dataset } : {}) });
    });
  });
  return {
    send: (bytes) => worker.postMessage({ kind: 'piece', bytes } satisfies ToWorker, [bytes.buffer as ArrayBuffer]),
    end: () => {
      worker.postMessage({ kind: 'end' } satisfies ToWorker);
      return loaded;
    },
    stop: () => worker.terminate(),
  };
}
