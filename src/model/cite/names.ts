import type { Name } from './cslFields.ts';

/** "Family, Given, Suffix": as the first name of a list is given by Chicago and MLA. */
export const invertedName = (name: Name): string =>
  name.kind === 'body' ? name.name : [name.family, name.given, name.suffix].filter((part) => part !== '').join(', ');

/** "Given Family Suffix". */
export const uprightName = (name: Name): string =>
  name.kind === 'body' ? name.name : [name.given, name.family, name.suffix].filter((part) => part !== '').join(' ');

/** "A", "A and B", "A, B, and C". */
export function andList(names: readonly string[], pairComma = false): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${names.length > 2 || pairComma ? ',' : ''} and ${names.at(-1)}`;
}
