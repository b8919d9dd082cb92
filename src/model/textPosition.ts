/** A place in a text. Line and column are 1-based; the column counts UTF-16 units, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The positions of the characters at `indexes`, reading the text once. Lines end at LF, CR LF or CR. */
export function positionsAt(text: string, indexes: readonly number[]): readonly TextPosition[] {
  const found = new Map<number, TextPosition>();
  let line = 1;
  let lineStart = 0;
  const newline = /\r\n|\n|\r/g;
  let match = newline.exec(text);
  for (const index of [...indexes].sort((a, b) => a - b)) {
    while (match !== null && newline.lastIndex <= index) {
      line += 1;
      lineStart = newline.lastIndex;
      match = newline.exec(text);
    }
    found.set(index, { line, column: index - lineStart + 1 });
  }
  return indexes.map((index) => found.get(index) ?? { line: 1, column: 1 });
}
