import type { Findings } from './issues.ts';
import type { ItemReader } from './itemReader.ts';
import type { KnownIds } from './knownIds.ts';
import type { Shape } from './shapes.ts';

/** Reads all items of a list: those that can be read, and the ids met. `undefined` where the value is no list. */
export function readItems<Item>(
  key: string,
  value: unknown,
  findings: Findings,
  shape: Shape<readonly unknown[]>,
  reader: ItemReader<Item>,
): { readonly items: Item[]; readonly ids: KnownIds } | undefined {
  const rawItems = shape(value, [key], findings);
  if (rawItems === undefined) return undefined;
  const items: Item[] = [];
  rawItems.forEach((rawItem, index) => {
    const item = reader.read(rawItem, index);
    if (item !== undefined) items.push(item);
  });
  return { items, ids: reader.ids };
}
