import { balanced } from './bidi.ts';

/** The first `most` code points of a text, with “…” as the last of them where it is longer. Bidi controls stay paired. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = Array.from(text.slice(0, 2 * most + 2));
  return signs.length <= most
    ? text
    : balanced(
        `${signs
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`,
      );
}
