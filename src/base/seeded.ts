/** Numbers from 0 up to 1 that look random and are the same for the same seed, on every machine (mulberry32). */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5; // FNV-1a of the seed
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `count` of a shuffle of 0 to `length` - 1. Costs as much as is drawn, not as there is to draw from. */
export function drawIndexes(length: number, count: number, random: () => number): readonly number[] {
  const moved = new Map<number, number>();
  return Array.from({ length: Math.min(length, count) }, (_, at) => {
    const from = at + Math.floor(random() * (length - at));
    const drawn = moved.get(from) ?? from;
    moved.set(from, moved.get(at) ?? at);
    return drawn;
  });
}
