import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { RawTimeline } from '../src/model/schema.ts';
import { sourceIds, syntheticEvents, trackIds } from './syntheticEvents.ts';
import type { SyntheticOptions } from './syntheticEvents.ts';

/** All of a made-up list but its events. */
function syntheticHead(options: SyntheticOptions): Omit<RawTimeline, 'events'> {
  return {
    title: `${options.n} made-up events`,
    description: `Made up with the seed ${options.seed}, for tests and measurements.`,
    language: 'en',
    tracks: trackIds(options).map((id, index) => ({ id, title: `Track ${index + 1}` })),
    sources: sourceIds(options).map((id, index) => ({
      id,
      name: `Source ${index + 1}`,
      csl: {
        type: 'webpage',
        title: `Made-up source ${index + 1}`,
        ...(index === 1 ? { issued: { 'date-parts': [[2026, 1]] } } : {}),
      },
    })),
  };
}

/** A made-up list in the format of an event list: the same options give the same list. */
export function synthetic(options: SyntheticOptions): RawTimeline {
  return { ...syntheticHead(options), events: [...syntheticEvents(options)] };
}

/** The list as JSON text in pieces of some thousand events. */
export function* syntheticJson(options: SyntheticOptions): Generator<string, void> {
  yield `${JSON.stringify(syntheticHead(options)).slice(0, -1)},"events":[`;
  let lines: string[] = [];
  let separator = '\n';
  for (const event of syntheticEvents(options)) {
    lines.push(JSON.stringify(event));
    if (lines.length < 2000) continue;
    yield separator + lines.join(',\n');
    separator = ',\n';
    lines = [];
  }
  yield `${lines.length > 0 ? separator + lines.join(',\n') : ''}\n]}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      tracks: { type: 'string', default: '3' },
      sources: { type: 'string', default: '2' },
      bce: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const whole = (name: 'n' | 'seed' | 'tracks' | 'sources', least: number): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least) throw new Error(`--${name} is a whole number from ${least}`);
    return value;
  };
  const options: SyntheticOptions = {
    n: whole('n', 0),
    seed: whole('seed', 0),
    tracks: whole('tracks', 1),
    sources: whole('sources', 0),
    bce: values.bce,
  };
  await pipeline(
    Readable.from(syntheticJson(options)),
    values.out === undefined ? process.stdout : createWriteStream(values.out),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
