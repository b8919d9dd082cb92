import { explainShape } from './explainShape.ts';
import { addFinding } from './issues.ts';
import type { Findings } from './issues.ts';
import { claimId, noIds } from './knownIds.ts';
import type { KnownIds } from './knownIds.ts';
import type { JsonPath } from './locatePaths.ts';

/**
 * Reads the items of a list: those that have the right shape, an id of their own, and that `decode` makes something
 * of. `undefined` where it is no list.
 */
export function readItems<Raw extends { readonly id: string }, Item>(
  key: string,
  value: unknown,
  findings: Findings,
  shape: (item: unknown, path: JsonPath) => Raw | undefined,
  decode: (raw: Raw, index: number) => Item | undefined,
): { readonly items: Item[]; readonly ids: KnownIds } | undefined {
  if (!Array.isArray(value)) {
    addFinding(findings, explainShape({ type: 'array', input: value, expected: null }, [key]));
    return undefined;
  }
  const rawItems: readonly unknown[] = value;
  const items: Item[] = [];
  const ids = noIds();
  rawItems.forEach((rawItem, index) => {
    const raw = shape(rawItem, [key, index]);
    if (raw === undefined) {
      const id: unknown = typeof rawItem === 'object' && rawItem !== null ? Reflect.get(rawItem, 'id') : undefined;
      ids.broken.add(String(id));
    } else if (claimId(ids, raw.id, key, index, findings)) {
      const item = decode(raw, index);
      if (item === undefined) ids.broken.add(raw.id);
      else {
        items.push(item);
        ids.broken.delete(raw.id);
      }
    }
  });
  return { items, ids };
}
