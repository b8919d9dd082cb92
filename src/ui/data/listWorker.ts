import { columnsBuilder, type IndexedColumns } from '../../layout/columnsBuilder.ts';
import { coverageOf } from '../../layout/coverage.ts';
import type { Prepared } from '../../layout/drawn.ts';
import { homeOf } from '../../layout/home.ts';
import { packedFor, preparedOf } from '../../layout/layout.ts';
import { indexList } from '../../model/indexList.ts';
import { drawableWords } from '../drawableWords.ts';
import { buffersOf, type FromWorker, type ToWorker } from './listMessages.ts';

/** Off the page: indexes one list as it comes in, then packs it for every size of the plot. */

const PROGRESS_MS = 100;

let pieces: Uint8Array[] = [];
let drawn: IndexedColumns | undefined;
let prepared: Prepared | undefined;

const send = (message: FromWorker): void => self.postMessage(message, { transfer: [...buffersOf(message)] });

function joined(): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  pieces = [];
  return bytes;
}

function index(): void {
  let laneCount = 0;
  let builder: ReturnType<typeof columnsBuilder> | undefined;
  let saidAt = performance.now();
  const { index: found, ...problems } = indexList(joined(), {
    begin: (head, most) => {
      laneCount = head.tracks.length;
      builder = columnsBuilder(head, most, drawableWords);
    },
    event: (event, at) => builder?.add(event, at),
    progress: (done, of) => {
      const now = performance.now();
      if (now - saidAt < PROGRESS_MS) return;
      saidAt = now;
      send({ kind: 'progress', done, of });
    },
    end: ({ vouchers }, idAt) => {
      drawn = builder?.finish(vouchers, idAt);
      prepared = drawn && preparedOf(drawn.columns, laneCount);
    },
  });
  if (found === undefined || drawn === undefined || prepared === undefined) {
    send({ kind: 'indexed', list: undefined, ...problems });
    return;
  }
  const coverage = coverageOf(drawn.columns, laneCount, homeOf(drawn.columns, 1).whole);
  // Packing needs columns and orders here too: the page gets its own.
  const copies = structuredClone({ columns: drawn.columns, prepared });
  send({
    kind: 'indexed',
    list: { index: found, drawn: { ...drawn, columns: copies.columns }, prepared: copies.prepared, coverage },
    ...problems,
  });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'piece') pieces.push(data.bytes);
  else if (data.kind === 'end') index();
  else if (drawn && prepared) {
    const { fitWidthPx, availablePx } = data.size;
    const {
      columns: _,
      orders: __,
      silences: ___,
      ...rows
    } = packedFor(drawn.columns, prepared, fitWidthPx, availablePx);
    send({ kind: 'packed', rows });
  }
};
