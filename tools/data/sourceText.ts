import { createHash } from 'node:crypto';

/** The text of a source, as the check needs it. */
export interface SourceFile {
  readonly text: string;
  /** The text as a list of Unicode code points: positions count these. */
  readonly codePoints: readonly string[];
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The length of each line in order, in code points, without its line break. */
  readonly paragraphs: readonly number[];
}

/**
 * Reads the bytes of a text file (UTF-8; a byte order mark counts as a code point). Lines end at LF; a LF at the very
 * end of the file ends the last line and begins no other. Throws a TypeError where the bytes are not UTF-8.
 */
export function readSourceText(bytes: Uint8Array): SourceFile {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return {
    text,
    codePoints: Array.from(text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paragraphs: lines.map((line) => Array.from(line).length),
  };
}

/** The places where `words` occurs in `text`, as UTF-16 indexes; overlapping ones count. None for empty words. */
export function occurrencesOf(words: string, text: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
