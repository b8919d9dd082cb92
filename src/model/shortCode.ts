import type { Dataset } from './dataset.ts';
import { eventId } from './ids.ts';
import type { EventId } from './types.ts';

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'; // no i, l, o, u: read from a screen at the back of a room
const LENGTH = 5;
const MOST = 2000; // events; the codes of a longer list take too long to make, and would meet

/** Five signs to type instead of an id, made of the id alone (FNV-1a, 32 bits, folded to 25; Crockford's base 32). */
export function shortCodeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  let bits = ((hash >>> 25) ^ hash) & 0x1ffffff;
  let code = '';
  for (let at = 0; at < LENGTH; at++, bits >>>= 5) code += SIGNS[bits & 31] as string;
  return code;
}

const made = new WeakMap<Dataset, ReadonlyMap<string, EventId | undefined>>();

function codesOf(dataset: Dataset): ReadonlyMap<string, EventId | undefined> {
  const known = made.get(dataset);
  if (known) return known;
  const codes = new Map<string, EventId | undefined>();
  const count = dataset.count > MOST ? 0 : dataset.count;
  for (let index = 0; index < count; index++) {
    const id = dataset.eventAt(index)?.id;
    if (id === undefined) continue;
    const code = shortCodeOf(id);
    codes.set(code, codes.has(code) ? undefined : id); // one that two events share leads to neither
  }
  made.set(dataset, codes);
  return codes;
}

/** The event that a code stands for; signs that are easily taken for others are read as them. */
export const eventOfCode = (dataset: Dataset, code: string): EventId | undefined =>
  codesOf(dataset).get(code.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1'));

/** The code of an event, where it leads to that event alone. */
export function codeOfEvent(dataset: Dataset, id: string): string | undefined {
  const code = shortCodeOf(id);
  return codesOf(dataset).get(code) === eventId(id) ? code : undefined;
}
