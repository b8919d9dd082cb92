/** Letters that no decomposition brings together, though readers type the one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'əɘ'].map((letter) => [letter, 'e'] as const),
  ...[...'ıɪ'].map((letter) => [letter, 'i'] as const),
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['և', 'եւ'], // Armenian: the ligature
  ...[...'ٱ'].map((letter) => [letter, 'ا'] as const), // Arabic: alef, ya, kaf, ta marbuta as they are typed
  ...[...'ىیې'].map((letter) => [letter, 'ي'] as const),
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ـ', ''], // tatweel only stretches
  ['ך', 'כ'], // Hebrew: final forms
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);

const TO_FOLD = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'g');

/**
 * A text as it is compared when one searches: without case, marks and forms of a letter (Unicode NFKD without `\p{M}`, then
 * the letters above). Not for display. The empty text folds to itself.
 */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(TO_FOLD, (letter) => ALIKE.get(letter) ?? letter);
}
