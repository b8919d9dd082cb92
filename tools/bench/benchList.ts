import type { RawEvent } from '../../src/model/schema.ts';

/** A day of the list, to be formatted as EDTF. */
const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(1900, 0, 1);
const DAYS = 45_000; // to 2023

/** A small seeded generator of numbers in [0, 1): xorshift on 32 bits. */
function seeded(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const edtf = (day: number): string => new Date(FROM_MS + day * DAY_MS).toISOString().slice(0, 10);

/** One event in three is a state of up to three years, the others are exact days; three lanes; no order. */
function eventOf(id: number, random: () => number): RawEvent {
  const start = Math.floor(random() * DAYS);
  const isState = random() < 0.33;
  const days = Math.ceil(Math.exp(random() * Math.log(1095)));
  return {
    id: `e${id}`,
    kind: isState ? 'state' : 'event',
    title: `Made-up event number ${id}`,
    summary: 'Made up for a measurement.',
    date: { edtf: isState ? `${edtf(start)}/${edtf(start + days)}` : edtf(start), basis: 'stated' },
    tracks: [`track-${Math.floor(random() * 3)}`],
    themes: [],
    citations: [],
  };
}

/** The list of `n` events that every candidate is measured with, as JSON: same seed, same list. */
export function benchList(n: number): Buffer {
  const random = seeded(7);
  const head = {
    title: `${n} made-up events`,
    tracks: [0, 1, 2].map((lane) => ({ id: `track-${lane}`, title: `Track ${lane + 1}` })),
  };
  const parts: Buffer[] = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"events":[`)];
  for (let id = 0; id < n; id++) parts.push(Buffer.from((id ? ',' : '') + JSON.stringify(eventOf(id, random))));
  return Buffer.concat([...parts, Buffer.from(']}')]);
}
