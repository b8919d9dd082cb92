/** The number of Unicode code points in `text`; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; length += 1) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return length;
}
