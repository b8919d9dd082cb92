import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/types.ts';
import { citedPassages } from './citedPassages.ts';

/** Somebody whom a source quotes, and in how many of its cited passages. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly passages: number;
}

/** Who is quoted in the cited passages of a source, the most quoted first; `undefined` where more than `most` events cite it. */
export function speakersIn(dataset: Dataset, source: Source, most: number): readonly QuotedSpeaker[] | undefined {
  if ((dataset.uses.get(source.id)?.events.length ?? 0) > most) return undefined;
  const counts = new Map<string, number>();
  for (const { speakers } of citedPassages(dataset, source))
    for (const name of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, passages]) => ({ name, passages })).sort((a, b) => b.passages - a.passages);
}
