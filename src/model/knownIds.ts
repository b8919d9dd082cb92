import { addFinding, showFound } from './issues.ts';
import type { Finding, Findings } from './issues.ts';
import type { JsonPath } from './locatePaths.ts';
import { nearestIds } from './nearestIds.ts';

const MAX_SEARCHED_IDS = 2_000;

/**
 * The ids of one kind in a list. A map and a set, so that an id such as "constructor" is only an id.
 * `broken` ids are in the file, but what they name was left out.
 */
export interface KnownIds {
  readonly indexById: Map<string, number>;
  readonly broken: Set<string>;
}

export const noIds = (): KnownIds => ({ indexById: new Map(), broken: new Set() });

/** Whether what the id names was read. */
export const isKnown = (ids: KnownIds, id: string): boolean => ids.indexById.has(id) && !ids.broken.has(id);

/** Takes an id into use. False, with a finding, where it already has an owner: the first keeps it. */
export function claimId(ids: KnownIds, id: string, key: string, index: number, findings: Findings): boolean {
  const first = ids.indexById.get(id);
  if (first === undefined) {
    ids.indexById.set(id, index);
    return true;
  }
  const message = `The id “${showFound(id)}” is already that of ${key}[${first}].`;
  addFinding(findings, {
    path: [key, index, 'id'],
    message,
    found: showFound(id),
    expected: 'an id that no other one has',
  });
  return false;
}

/** Says that `id` names no such thing, and what it may have meant. */
export function unknownId(what: 'track' | 'source' | 'event', id: string, ids: KnownIds, path: JsonPath): Finding {
  const found = showFound(id);
  if (ids.broken.has(id))
    return { path, found, message: `The ${what} “${found}” is itself broken.`, expected: `a ${what} that can be read` };
  const expected = ids.indexById.size > MAX_SEARCHED_IDS ? `the id of a ${what} of this list` : proposal(what, id, ids);
  return { path, found, message: `There is no ${what} “${found}” in this list.`, expected };
}

function proposal(what: string, id: string, ids: KnownIds): string {
  const all = [...ids.indexById.keys()].filter((known) => !ids.broken.has(known));
  if (all.length === 0) return `no ${what}: the list has none`;
  const near = all.length <= 8 ? all : nearestIds(id, all, 3);
  return `one of ${near.join(', ')}${all.length > near.length ? ', …' : ''}`;
}
