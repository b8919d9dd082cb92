const CONTEXT_CODE_POINTS = 32;

/** The index of the first code point in which the two differ; `undefined` where they are equal. */
export function firstDifference(a: string, b: string): number | undefined {
  const left = Array.from(a);
  const right = Array.from(b);
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) return at;
  return undefined;
}

const nameOf = (char: string | undefined): string =>
  char === undefined
    ? 'nothing'
    : `${JSON.stringify(char)} U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The stretch of `text` around the code point `at`, on one line, and the column of that code point in it. */
function excerpt(text: string, at: number): { readonly shown: string; readonly column: number } {
  const codePoints = Array.from(text, (char) => (char === '\n' ? '⏎' : char));
  const from = Math.max(0, at - CONTEXT_CODE_POINTS);
  const to = at + CONTEXT_CODE_POINTS;
  const before = from > 0 ? '…' : '';
  const after = to < codePoints.length ? '…' : '';
  return { shown: `${before}${codePoints.slice(from, to).join('')}${after}`, column: before.length + at - from };
}

/** Both strings around their first difference, one under the other, a caret under it, and the two characters named. */
export function showDifference(found: string, expected: string): readonly string[] {
  const at = firstDifference(found, expected);
  if (at === undefined) return [`both:     ${found}`];
  const left = excerpt(found, at);
  const caret = `${' '.repeat('found:    '.length + left.column)}^`;
  const names = `${nameOf(Array.from(found)[at])} where ${nameOf(Array.from(expected)[at])} is expected`;
  return [`found:    ${left.shown}`, `expected: ${excerpt(expected, at).shown}`, `${caret} ${names}`];
}
