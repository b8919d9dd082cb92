import { datasetOf } from '../../model/dataset.ts';
import { decodeSound } from '../../model/decodeSound.ts';
import type { Loaded } from './loaded.ts';
import type { ListReader, Progress } from './readLongList.ts';

/** Reads the text of a list. What says what is wrong with it is loaded for a list that has something wrong. */
async function readList(text: string): Promise<Loaded> {
  const sound = decodeSound(text);
  await new Promise((rest) => setTimeout(rest)); // a tap is answered between the two halves
  if (sound) return { kind: 'ok', dataset: datasetOf(sound) };
  const { decodeTimeline } = await import('../../model/decode.ts');
  const result = decodeTimeline(text);
  switch (result.kind) {
    case 'ok':
      return { kind: 'ok', dataset: datasetOf(result.timeline) };
    case 'partial': {
      const { issues, furtherIssues } = result;
      return { kind: 'broken', issues, furtherIssues, valid: datasetOf(result.timeline) };
    }
    case 'failed':
      return { kind: 'broken', issues: result.issues, furtherIssues: result.furtherIssues };
  }
}

/** A list up to this size is read on the page in a frame or two; a longer one in a worker. */
const MOST_BYTES = 1_000_000;
const TURN_MS = 8;

/**
 * No list is read beyond this: a small file can unpack to any length, and a page that takes it all in dies without a word.
 * A list of a million events has about 330 MB.
 */
export const LONGEST_BYTES = 512_000_000;

/** The pieces of a list, as they come. Who leaves before the end gives up the rest. */
async function* piecesOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  let restedAt = performance.now();
  try {
    for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
      yield read.value;
      if (performance.now() - restedAt < TURN_MS) continue;
      await new Promise((rest) => setTimeout(rest)); // pieces that wait already would come without a pause for anything else
      restedAt = performance.now();
    }
  } finally {
    reader?.cancel().catch(() => undefined); // nothing is left to give up where all was read
  }
}

/** The length that the server gives, where it is that of the text itself. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('Content-Length'));
  return length > 0 && headers.get('Content-Encoding') === null ? length : undefined;
}

function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

async function read(
  response: Response,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  longest: number,
): Promise<Loaded> {
  const of = lengthOf(response);
  const tooLong: Loaded = { kind: 'unreachable', answer: { kind: 'tooLong', bytes: longest } };
  if (of !== undefined && of > longest) {
    void response.body?.cancel();
    return tooLong;
  }
  const pieces: Uint8Array[] = [];
  let reader: ListReader | undefined;
  let bytes = 0;
  for await (const piece of piecesOf(response)) {
    bytes += piece.length;
    if (bytes > longest) {
      reader?.stop();
      return tooLong;
    }
    pieces.push(piece);
    if (bytes <= MOST_BYTES) continue;
    reader ??= (await import('./readLongList.ts')).readLongList(signal, onProgress); // few lists are long
    pieces.splice(0).forEach(reader.send);
    onProgress({ kind: 'received', bytes, ...(of === undefined ? {} : { of }) });
  }
  if (reader) return reader.end();
  const loaded = await readList(textOf(pieces));
  if (loaded.kind === 'ok') performance.mark('timeline:data');
  return loaded;
}

/**
 * Loads the list at `address`; a long one is indexed in a worker, which tells how far it is, and one of more than `longest`
 * bytes (unpacked) is given up. Rejects only where `signal` aborts it.
 */
export async function loadTimeline(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  longest = LONGEST_BYTES,
): Promise<Loaded> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return await read(response, signal, onProgress, longest);
    const answer = { kind: 'status', status: response.status, text: response.statusText } as const;
    return { kind: 'unreachable', answer };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unreachable', answer: { kind: 'none', reason } };
  }
}
