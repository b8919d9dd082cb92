import type { Findings } from './issues.ts';
import { claimId, noIds } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import type { JsonPath } from './locatePaths.ts';

/** Reads the items of one list of a file one by one, in order. */
export interface ItemReader<Item> {
  /** The ids met so far. */
  readonly ids: KnownIds;
  /** An item that has the right shape, an id of its own, and that something could be made of. */
  readonly read: (rawItem: unknown, index: number) => Item | undefined;
}

/** Reads items of the list under `key`: their shape first, then that their id is new, then what they say. */
export function itemReader<Raw extends { readonly id: string }, Item>(
  key: string,
  findings: Findings,
  shape: (item: unknown, path: JsonPath) => Raw | undefined,
  decode: (raw: Raw, index: number) => Item | undefined,
): ItemReader<Item> {
  const ids = noIds();
  const read = (rawItem: unknown, index: number): Item | undefined => {
    const raw = shape(rawItem, [key, index]);
    if (raw === undefined) {
      const id: unknown = typeof rawItem === 'object' && rawItem !== null ? Reflect.get(rawItem, 'id') : undefined;
      ids.broken.add(String(id));
      return undefined;
    }
    if (!claimId(ids, raw.id, key, index, findings)) return undefined;
    const item = decode(raw, index);
    if (item === undefined) ids.broken.add(raw.id);
    else if (ids.broken.size > 0) ids.broken.delete(raw.id);
    return item;
  };
  return { ids, read };
}
