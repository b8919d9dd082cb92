import { explainShape } from './explainShape.ts';
import { addFinding } from './issues.ts';
import type { Findings } from './issues.ts';
import type { ItemReader } from './itemReader.ts';
import type { KnownIds } from './knownIds.ts';

/** Reads all items of a list: those that can be read, and the ids met. `undefined` where the value is no list. */
export function readItems<Item>(
  key: string,
  value: unknown,
  findings: Findings,
  reader: ItemReader<Item>,
): { readonly items: Item[]; readonly ids: KnownIds } | undefined {
  if (!Array.isArray(value)) {
    addFinding(findings, explainShape({ type: 'array', input: value, expected: null }, [key]));
    return undefined;
  }
  const rawItems: readonly unknown[] = value;
  const items: Item[] = [];
  rawItems.forEach((rawItem, index) => {
    const item = reader.read(rawItem, index);
    if (item !== undefined) items.push(item);
  });
  return { items, ids: reader.ids };
}
