/** What a list is sorted by: days may be infinite, ids are all different. */
export interface SortKeys {
  readonly startDays: Float64Array;
  readonly endDays: Float64Array;
  readonly idAt: (index: number) => string;
}

const compare = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** Not by subtraction: ends are infinite. */
function compareEnds({ endDays, idAt }: SortKeys, a: number, b: number): number {
  return compare(endDays[a] as number, endDays[b] as number) || compare(idAt(a), idAt(b));
}

/**
 * The sort key of a place among `count`: its start, counted from the first, and the place itself in one number, so that
 * the platform sorts numbers and asks nobody. `undefined` where starts are no whole days or lie too far apart.
 */
function startKeys(indexes: Uint32Array, startDays: Float64Array): Float64Array | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const index of indexes) {
    const day = startDays[index] as number;
    if (day === -Infinity) continue;
    if (!Number.isInteger(day)) return undefined;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first === Infinity) first = last = 0;
  if ((last - first + 2) * indexes.length > Number.MAX_SAFE_INTEGER) return undefined;
  return Float64Array.from(indexes, (index, place) => {
    const day = startDays[index] as number;
    return (day === -Infinity ? 0 : day - first + 1) * indexes.length + place;
  });
}

/** Sorts indexes in place by start day, end day, then id in code units: the same on every machine. About n log n. */
export function sortByTime(indexes: Uint32Array, keys: SortKeys): Uint32Array {
  const { startDays } = keys;
  const numbers = startKeys(indexes, startDays);
  if (numbers === undefined)
    return indexes.sort((a, b) => compare(startDays[a] as number, startDays[b] as number) || compareEnds(keys, a, b));
  const unsorted = indexes.slice();
  numbers.sort();
  numbers.forEach((number, place) => {
    indexes[place] = unsorted[number % unsorted.length] as number;
  });
  for (let from = 0; from < indexes.length;) {
    let to = from + 1;
    while (to < indexes.length && startDays[indexes[to] as number] === startDays[indexes[from] as number]) to++;
    if (to - from > 1) indexes.subarray(from, to).sort((a, b) => compareEnds(keys, a, b));
    from = to;
  }
  return indexes;
}
