import type { Passage } from './types.ts';

const LONGEST = 300; // characters; a longer text is found by its first and last words
const EDGE_WORDS = 5;
const LONGEST_ADDRESS = 8_000; // servers take none that is longer

/** Percent-encodes a part. `-` has a meaning in text directives and is encoded too, as `,` and `&` are. */
function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[-!'()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const firstWords = (text: string): string => wordsOf(text).slice(0, EDGE_WORDS).join(' ');
const lastWords = (text: string): string => wordsOf(text).slice(-EDGE_WORDS).join(' ');

/**
 * `start,end` of a text that is long or goes over a line break: one part is sought within one block of the page. The ends
 * are five words each; a long text of fewer than ten words stays whole.
 */
function partsOf(exact: string): readonly string[] {
  const lines = exact.trim().split(/\s*[\n\r]\s*/);
  const isLong = exact.length > LONGEST && wordsOf(exact).length >= 2 * EDGE_WORDS;
  if (lines.length === 1 && !isLong) return [wordsOf(exact).join(' ')];
  return [firstWords(lines[0] ?? ''), lastWords(lines.at(-1) ?? '')];
}

/**
 * An address that opens a page at a passage: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG Scroll to Text Fragment).
 * The nearest five words of the context are given, as far as their line has any. A fragment that the address has stays before
 * it. `undefined` for an address that is not http or https, for a passage without words, and
 * where it would be longer than 8,000 characters.
 */
export function textFragment(url: string, { exact, prefix, suffix }: Passage): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return undefined;
  const parts = partsOf(exact);
  if (parts[0] === '' || parts[0] === undefined) return undefined;
  const before = lastWords(prefix.split(/[\n\r]/).at(-1) ?? '');
  const after = firstWords(suffix.split(/[\n\r]/)[0] ?? '');
  const directive = [
    ...(before === '' ? [] : [`${encodePart(before)}-`]),
    ...parts.map(encodePart),
    ...(after === '' ? [] : [`-${encodePart(after)}`]),
  ].join(',');
  if (url.length + directive.length > LONGEST_ADDRESS) return undefined;
  const [address = '', fragment] = url.split(/#(.*)/s);
  const kept = fragment?.replace(/:~:.*$/s, '') ?? '';
  return `${address}#${kept}:~:text=${directive}`;
}
