import type { Dataset } from './dataset.ts';
import { FACETS, type FacetName } from './facets.ts';
import type { Count } from './listFacts.ts';
import type { TrackId } from './types.ts';

/** The values chosen of each facet. Those of one facet are alternatives, facets add up; none of a facet: it does not narrow. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** What is left of a list when it is narrowed. */
export interface Sifted {
  /** By index of the event: a bit for each test it fails, 0 where it passes all. Bits are those of {@link FACETS}. */
  readonly failed: Uint8Array;
  readonly passes: (index: number) => boolean;
  /** As in the list itself, of what passes. */
  readonly total: Count;
  readonly perTrack: ReadonlyMap<TrackId, Count>;
}

const SEARCH_BIT = 1 << FACETS.length;

const bitOf = (name: FacetName): number => 1 << FACETS.indexOf(name);

/** Which values of a facet are chosen; `undefined` where none that the list has is: such a facet does not narrow. */
function wantedOf(dataset: Dataset, name: FacetName, chosen: readonly string[]): Uint8Array | undefined {
  const { values } = dataset.facets[name];
  const wanted = Uint8Array.from(values, (value) => Number(chosen.includes(value)));
  return wanted.includes(1) ? wanted : undefined;
}

function failFacet(failed: Uint8Array, dataset: Dataset, name: FacetName, wanted: Uint8Array): void {
  const { starts, entries } = dataset.facets[name];
  const bit = bitOf(name);
  for (let index = 0; index < failed.length; index++) {
    const to = starts[index + 1] as number;
    let at = starts[index] as number;
    while (at < to && wanted[entries[at] as number] === 0) at++;
    if (at === to) failed[index] = (failed[index] as number) | bit;
  }
}

function countsOf(dataset: Dataset, failed: Uint8Array): Pick<Sifted, 'total' | 'perTrack'> {
  const total = { dated: 0, undated: 0 };
  const perTrack = dataset.timeline.tracks.map(() => ({ dated: 0, undated: 0 }));
  for (let index = 0; index < failed.length; index++) {
    if (failed[index] !== 0) continue;
    const side = Number.isNaN(dataset.startDays[index]) ? 'undated' : 'dated';
    total[side] += 1;
    perTrack.forEach((count, lane) => {
      if (((dataset.laneMasks[index] as number) >>> lane) & 1) count[side] += 1;
    });
  }
  return { total, perTrack: new Map(dataset.timeline.tracks.map(({ id }, lane) => [id, perTrack[lane] as Count])) };
}

/**
 * Narrows a list to what has the chosen values and was found by a search. `undefined` where nothing narrows: a value that
 * the list does not have costs only itself. Grows with the list; a million events take some ten milliseconds.
 */
export function sift(dataset: Dataset, chosen: Chosen, found?: Uint8Array): Sifted | undefined {
  const wanted = FACETS.flatMap((name) => {
    const own = chosen[name].length === 0 ? undefined : wantedOf(dataset, name, chosen[name]);
    return own ? [{ name, own }] : [];
  });
  if (wanted.length === 0 && !found) return undefined;
  const failed = new Uint8Array(dataset.count);
  for (const { name, own } of wanted) failFacet(failed, dataset, name, own);
  if (found)
    for (let index = 0; index < failed.length; index++)
      if (!found[index]) failed[index] = (failed[index] as number) | SEARCH_BIT;
  return { failed, passes: (index) => failed[index] === 0, ...countsOf(dataset, failed) };
}

/**
 * How many events each value of a facet would show if it were chosen now: those that pass all other tests. By place of
 * the value in the facet.
 */
export function countValues(dataset: Dataset, name: FacetName, sifted: Sifted | undefined): Uint32Array {
  const { values, starts, entries } = dataset.facets[name];
  const counts = new Uint32Array(values.length);
  const others = 0xff & ~bitOf(name);
  for (let index = 0; index < dataset.count; index++) {
    if (sifted && (sifted.failed[index] as number) & others) continue;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++)
      counts[entries[at] as number] = (counts[entries[at] as number] as number) + 1;
  }
  return counts;
}
