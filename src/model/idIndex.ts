/** Finds an item by its id without keeping the ids: a hash table of item numbers, open to be handed from a worker. */
export interface IdIndex {
  /** The hash of each item's id. */
  readonly hashes: Uint32Array;
  /** Item numbers plus one, 0 where free; the length is a power of two. */
  readonly slots: Uint32Array;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Indexes items by the hashes of their ids, which are all different ids. */
export function idIndexOf(hashes: Uint32Array): IdIndex {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (let item = 0; item < hashes.length; item++) {
    let slot = (hashes[item] as number) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = item + 1;
  }
  return { hashes, slots };
}

/** The number of the item with this id, `undefined` where none has it. `idOf` is asked only where the hashes agree. */
export function findId({ hashes, slots }: IdIndex, id: string, idOf: (item: number) => string): number | undefined {
  const hash = hashOf(id);
  const last = slots.length - 1;
  for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
    const item = (slots[slot] as number) - 1;
    if (hashes[item] === hash && idOf(item) === id) return item;
  }
  return undefined;
}
