import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTimeline, LONGEST_BYTES } from '../../src/ui/data/loadTimeline.ts';

const PIECE = 100_000;
const LONGEST = 3_000_000;

/** An answer that never ends by itself, as a file does that unpacks to any length. */
function endless(headers: Record<string, string> = {}) {
  const seen = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      seen.pieces += 1;
      stream.enqueue(new Uint8Array(PIECE).fill(32));
    },
    cancel: () => {
      seen.cancelled = true;
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers })));
  return seen;
}

const load = (longest?: number) => loadTimeline('/list', new AbortController().signal, () => undefined, longest);
const tooLong = (bytes: number) => ({ kind: 'unreachable', answer: { kind: 'tooLong', bytes } });

describe('a list that is too long', () => {
  const workers: { terminate: () => void; received: number }[] = [];
  const terminate = vi.fn();
  beforeEach(() => {
    workers.length = 0;
    terminate.mockClear();
    vi.stubGlobal(
      'Worker',
      class {
        received = 0;
        terminate = terminate;
        addEventListener = () => undefined;
        constructor() {
          workers.push(this);
        }
        postMessage(message: { readonly bytes?: Uint8Array }) {
          this.received += message.bytes?.length ?? 0;
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is given up while it comes in: the rest is not fetched, the worker ends', async () => {
    const seen = endless();
    expect(await load(LONGEST)).toEqual(tooLong(LONGEST));
    expect(seen.cancelled).toBe(true);
    expect(seen.pieces * PIECE).toBeLessThanOrEqual(LONGEST + 3 * PIECE);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.received).toBeLessThanOrEqual(LONGEST);
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('is not begun where the server says how long it is', async () => {
    const seen = endless({ 'Content-Length': String(LONGEST_BYTES + 1) });
    expect(await load()).toEqual(tooLong(LONGEST_BYTES));
    expect(seen.cancelled).toBe(true);
    expect(workers).toHaveLength(0);
  });

  test('is told by what it unpacks to, not by what was sent', async () => {
    endless({ 'Content-Length': '1000', 'Content-Encoding': 'gzip' });
    expect(await load(LONGEST)).toEqual(tooLong(LONGEST));
  });
});
