/** Where the events of a list stand in its bytes. */
export interface ScannedList {
  /** The JSON of the list with an empty list of events. */
  readonly head: string;
  /** Per event: its first byte, and the one after its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

function skipSpace(bytes: Uint8Array, at: number): number {
  for (;;) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
    at += 1;
  }
}

/** From an opening quote to behind the closing one. No byte of a character beyond ASCII looks like a quote in UTF-8. */
function skipString(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  for (at += 1; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  return length;
}

/** From the first byte of a value to behind its last. Without recursion: nesting may be as deep as it likes. */
function skipValue(bytes: Uint8Array, at: number): number {
  const { length } = bytes;
  let depth = 0;
  while (at < length) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = skipString(bytes, at);
      if (depth === 0) return at;
      continue;
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (byte === COMMA || byte <= 0x20)) return at;
    at += 1;
  }
  return at;
}

/** A list of numbers that grows without becoming an object per number. */
function growing(): { readonly push: (value: number) => void; readonly done: () => Uint32Array } {
  let values = new Uint32Array(1024);
  let count = 0;
  const push = (value: number): void => {
    if (count === values.length) {
      const longer = new Uint32Array(count * 2);
      longer.set(values);
      values = longer;
    }
    values[count++] = value;
  };
  return { push, done: () => values.slice(0, count) };
}

/** The items of the array that opens at `at`; `undefined` where commas and brackets do not add up. */
function scanItems(
  bytes: Uint8Array,
  at: number,
): { readonly starts: Uint32Array; readonly ends: Uint32Array; readonly end: number } | undefined {
  const [starts, ends] = [growing(), growing()];
  at = skipSpace(bytes, at + 1);
  for (let first = true; bytes[at] !== CLOSE_BRACKET; first = false) {
    if (!first) {
      if (bytes[at] !== COMMA) return undefined;
      at = skipSpace(bytes, at + 1);
    }
    const end = skipValue(bytes, at);
    if (end === at) return undefined;
    starts.push(at);
    ends.push(end);
    at = skipSpace(bytes, end);
  }
  return { starts: starts.done(), ends: ends.done(), end: at + 1 };
}

/**
 * Finds the events in the UTF-8 bytes of a list in one pass. It does not check that the bytes are JSON: that shows when
 * head and events are parsed. `undefined` where there is no object with a list of events.
 */
export function scanList(bytes: Uint8Array): ScannedList | undefined {
  const decoder = new TextDecoder();
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = skipSpace(bytes, from);
  if (bytes[at] !== OPEN_BRACE) return undefined;
  at = skipSpace(bytes, at + 1);
  let found: ScannedList | undefined;
  while (bytes[at] === QUOTE) {
    const keyEnd = skipString(bytes, at);
    const key = decoder.decode(bytes.subarray(at, keyEnd));
    at = skipSpace(bytes, keyEnd);
    if (bytes[at] !== COLON) return undefined;
    at = skipSpace(bytes, at + 1);
    if (isEvents(key) && bytes[at] === OPEN_BRACKET) {
      const items = scanItems(bytes, at);
      if (items === undefined) return undefined;
      const before = decoder.decode(bytes.subarray(from, at + 1));
      found = { ...items, head: before + decoder.decode(bytes.subarray(items.end - 1)) };
      at = items.end;
    } else {
      if (isEvents(key)) found = undefined; // of a key given twice the last counts, as in JSON.parse
      const end = skipValue(bytes, at);
      if (end === at) return undefined;
      at = end;
    }
    at = skipSpace(bytes, at);
    if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1);
  }
  return found;
}

function isEvents(key: string): boolean {
  if (!key.includes('\\')) return key === '"events"';
  try {
    return JSON.parse(key) === 'events';
  } catch {
    return false;
  }
}
